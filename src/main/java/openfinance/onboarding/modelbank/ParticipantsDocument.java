package openfinance.onboarding.modelbank;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the demo's list of participants in the directory's own shape. */
final class ParticipantsDocument {
  private static final String CREATED = "2025-11-03T08:00:00.000Z";

  private final JsonMapper mapper = new JsonMapper();
  private final JsonNodeFactory nodes = mapper.getNodeFactory();
  private final DemoHosts hosts;

  ParticipantsDocument(DemoHosts hosts) {
    this.hosts = hosts;
  }

  /** The list as JSON. */
  String json() {
    ArrayNode list = nodes.arrayNode();
    DemoEcosystem.organisations().forEach(organisation -> list.add(organisation(organisation)));
    return list.toPrettyString();
  }

  private ObjectNode organisation(DemoOrganisation organisation) {
    ObjectNode node = nodes.objectNode();
    node.put("OrganisationId", organisation.id());
    node.put("Status", "Active");
    node.put("OrganisationName", organisation.name());
    node.put("CreatedOn", CREATED);
    node.put("LegalEntityName", organisation.name());
    node.put("CountryOfRegistration", "AE");
    node.putNull("CompanyRegister");
    node.putNull("Tags");
    node.putObject("Flags");
    node.put("Size", organisation.size());
    node.put("RegisteredName", "");
    node.put("City", organisation.city());
    node.put("Country", "AE");
    ArrayNode servers = node.putArray("AuthorisationServers");
    for (int i = 0; i < organisation.servers().size(); i++) {
      servers.add(server(organisation, i));
    }
    node.putArray("OrgDomainClaims");
    node.putArray("OrgDomainRoleClaims");
    return node;
  }

  private ObjectNode server(DemoOrganisation organisation, int index) {
    DemoServer server = organisation.servers().get(index);
    ObjectNode node = nodes.objectNode();
    node.put("AuthorisationServerId", organisation.serverId(index));
    node.put("OrganisationId", organisation.id());
    node.put("Status", server.active() ? "Active" : "Inactive");
    node.put("CreatedAt", CREATED);
    node.put("CustomerFriendlyName", server.name());
    node.put("CustomerFriendlyDescription", "");
    node.putNull("CustomerFriendlyLogoUri");
    node.put("Issuer", server.active() ? hosts.issuer(server).toString() : "");
    if (server.active()) {
      node.put("OpenIDDiscoveryDocument", hosts.wellKnown(server).toString());
    } else {
      node.putNull("OpenIDDiscoveryDocument");
    }
    node.put("SupportsCiba", false);
    node.put("SupportsDCR", false);
    node.put("SupportsRedirect", false);
    ObjectNode flags = node.putObject("Flags");
    if (!server.accountTypes().isEmpty()) {
      ArrayNode types = flags.putArray("AccountType");
      server.accountTypes().forEach(types::add);
    }
    node.set("ApiResources", resources(organisation.serverId(index), server));
    return node;
  }

  private ArrayNode resources(String serverId, DemoServer server) {
    ArrayNode resources = nodes.arrayNode();
    for (String family : server.apiFamilies()) {
      ObjectNode resource = resources.addObject();
      resource.put("ApiResourceId", DemoOrganisation.identifier(serverId + "/" + family));
      resource.put("ApiVersion", "1.2");
      resource.put("ApiFamilyType", family);
      resource.put("Status", "Active");
      resource.put("FamilyComplete", false);
      resource.put("CertificationStatus", "Self-Certified");
      resource.putArray("ApiDiscoveryEndpoints");
    }
    return resources;
  }
}
