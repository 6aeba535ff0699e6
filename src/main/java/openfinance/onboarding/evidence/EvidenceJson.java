package openfinance.onboarding.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import openfinance.onboarding.evidence.EvidenceReport.Entry;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationTarget;

/** The evidence for programs; {@code evidence.schema.json} beside this class describes it. */
final class EvidenceJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EvidenceJson() {}

  static String write(EvidenceReport report) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", "tpp-onboarding-evidence");
    root.put("formatVersion", 1);
    root.put("writtenAt", report.writtenAt().toString());
    root.put("programVersion", report.programVersion());
    root.put("ledgerSha256", report.ledgerDigest());
    ArrayNode registrations = root.putArray("registrations");
    report.entries().forEach(entry -> registrations.add(registration(report, entry)));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    try {
      return ForeignText.directionsEscaped(MAPPER.writer(printer).writeValueAsString(root)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of nodes is always JSON", e);
    }
  }

  private static ObjectNode registration(EvidenceReport report, Entry entry) {
    RegistrationRecord current = entry.registration().current();
    RegistrationTarget target = current.attempt().target();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("environment", target.environment());
    ObjectNode server = node.putObject("authorisationServer");
    server.put("organisationName", target.organisationName());
    server.put("customerFriendlyName", target.serverName());
    server.put("openIdDiscoveryDocument", target.wellKnown().toString());
    server.put("issuer", target.issuer());
    server.put("registrationEndpoint", target.registrationEndpoint().toString());
    server.put("activatesItself", target.selfActivating());
    node.set("application", application(entry));
    node.set("certificate", certificate(entry.registration().certified()));
    node.set("modelBank", report.modelBank(entry).map(EvidenceJson::modelBank).orElse(null));
    node.put("outcome", outcome(current));
    ArrayNode steps = node.putArray("activation");
    ArrayNode history = node.putArray("activationHistory");
    if (current.registered()) {
      current.activation().forEach(state -> steps.add(activation(state)));
      entry.activationHistory().forEach(state -> history.add(activation(state)));
    }
    ArrayNode attempts = node.putArray("attempts");
    entry.registration().attempts().forEach(record -> attempts.add(attempt(record)));
    return node;
  }

  private static ObjectNode application(Entry entry) {
    Applicant applicant = entry.applicant();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("organisationName", applicant.name());
    node.put("organisationId", applicant.organisationId());
    node.put("applicationId", applicant.applicationId());
    node.put("applicationName", applicant.applicationName());
    ArrayNode roles = node.putArray("roles");
    applicant.roles().forEach(roles::add);
    node.put("clientId", applicant.clientId());
    node.put("clientIdConfirmed", applicant.confirmed());
    node.put("jwksUri", applicant.keys());
    return node;
  }

  private static ObjectNode certificate(RegistrationAttempt attempt) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("subject", attempt.certificateSubject());
    node.put("sha256Thumbprint", attempt.certificateThumbprint());
    node.put("notAfter", attempt.certificateExpiry().toString());
    return node;
  }

  private static ObjectNode modelBank(RegistrationRecord record) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("environment", record.attempt().target().environment());
    node.put("organisationName", record.attempt().target().organisationName());
    node.put("interactionId", record.attempt().interactionId().toString());
    node.put("finishedAt", record.finishedAt().map(String::valueOf).orElse(null));
    return node;
  }

  private static ObjectNode activation(ActivationState state) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("step", state.step().name());
    node.put("status", state.status().name());
    node.put("setAt", state.since().map(String::valueOf).orElse(null));
    node.put("confirmedOn", state.confirmedOn().map(String::valueOf).orElse(null));
    node.put("note", state.note());
    return node;
  }

  private static ObjectNode attempt(RegistrationRecord record) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("interactionId", record.attempt().interactionId().toString());
    node.put("startedAt", record.attempt().startedAt().toString());
    node.put("finishedAt", record.finishedAt().map(String::valueOf).orElse(null));
    node.put("outcome", outcome(record));
    node.put("httpStatus", record.outcome().flatMap(it -> it.httpStatus()).orElse((Integer) null));
    node.put(
        "problem",
        record
            .outcome()
            .flatMap(it -> it.problem())
            .map(Problem::code)
            .map(Enum::name)
            .orElse(null));
    return node;
  }

  private static String outcome(RegistrationRecord record) {
    return record.outcome().map(it -> it.id()).orElse("unknown");
  }
}
