package openfinance.onboarding.benchmark;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A list of participants of any length, as varied as the real one. */
final class MadeDirectory {
  private static final List<String> TYPES = List.of("Retail", "SME", "Corporate");
  private static final List<String> FAMILIES =
      List.of("payment", "account-information", "insurance", "confirmation", "product");

  private final ObjectMapper mapper = new ObjectMapper();

  /** Writes a list with so many servers, three to an organisation. */
  void write(Path file, int servers) throws IOException {
    try (JsonGenerator json = mapper.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartArray();
      for (int i = 0; i < servers; i += 3) {
        mapper.writeTree(json, organisation(i, Math.min(servers, i + 3)));
      }
      json.writeEndArray();
    }
  }

  private ObjectNode organisation(int from, int to) {
    ObjectNode organisation =
        mapper
            .createObjectNode()
            .put("OrganisationId", "00000000-0000-4000-8000-%012d".formatted(from))
            .put("OrganisationName", "Made Bank %d of the Emirates".formatted(from))
            .put("LegalEntityName", "بنك %d".formatted(from))
            .put("Status", "Active");
    ArrayNode servers = organisation.putArray("AuthorisationServers");
    for (int i = from; i < to; i++) {
      servers.add(server(i));
    }
    return organisation;
  }

  private ObjectNode server(int i) {
    String issuer = "https://auth1.made" + i + ".apihub.openfinance.ae";
    ObjectNode server =
        mapper
            .createObjectNode()
            .put("AuthorisationServerId", "made-" + i)
            .put("Status", i % 5 == 0 ? "Inactive" : "Active")
            .put("CustomerFriendlyName", TYPES.get(i % 3) + " " + i)
            .put("CustomerFriendlyDescription", "A server that was made up. ".repeat(40))
            .put("Issuer", issuer)
            .put("OpenIDDiscoveryDocument", issuer + "/.well-known/openid-configuration");
    server.putObject("Flags").putArray("AccountType").add(TYPES.get(i % 3));
    ArrayNode resources = server.putArray("ApiResources");
    for (int k = 0; k <= i % 4; k++) {
      ObjectNode resource =
          resources.addObject().put("ApiFamilyType", FAMILIES.get((i + k) % FAMILIES.size()));
      ArrayNode endpoints = resource.putArray("ApiDiscoveryEndpoints");
      for (int n = 0; n < 8; n++) {
        endpoints.addObject().put("ApiEndpoint", issuer + "/open-finance/v2.0/resource/" + n);
      }
    }
    return server;
  }
}
