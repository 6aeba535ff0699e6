package openfinance.onboarding.discovery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/**
 * Reads a metadata document, strictly: bounded size and depth, and no member twice, for readers
 * differ in which of two they believe (RFC 8259 section 4).
 */
final class MetadataReader {
  private static final int DEEPEST_NESTING = 32;
  private static final int LONGEST_TEXT = 64 * 1024;
  private static final int LONGEST_DOCUMENT = 1024 * 1024;

  private final ObjectMapper mapper =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST_NESTING)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * The members that matter in a document.
   *
   * @param host who sent it, for messages
   * @return the members, or {@code DISCOVERY_NOT_JSON} or {@code DISCOVERY_TOO_LARGE}
   */
  Outcome<MetadataDocument> read(String document, String host) {
    if (document.length() > LONGEST_DOCUMENT) {
      return Outcome.failure(Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, host));
    }
    String json = ForeignText.withoutByteOrderMark(document);
    try {
      JsonNode node = mapper.readTree(json);
      if (!node.isObject()) {
        return notJson(host, "A JSON object was expected, not " + node.getNodeType());
      }
      return Outcome.success(
          new MetadataDocument(
              text(node, "issuer"),
              text(node, "registration_endpoint"),
              text(node.path("mtls_endpoint_aliases"), "registration_endpoint"),
              json));
    } catch (StreamConstraintsException e) {
      return Outcome.failure(
          Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, host).withDetail(e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      return notJson(host, e.getOriginalMessage());
    }
  }

  private static Outcome<MetadataDocument> notJson(String host, String detail) {
    return Outcome.failure(Problem.of(ProblemCode.DISCOVERY_NOT_JSON, host).withDetail(detail));
  }

  private static Optional<String> text(JsonNode node, String member) {
    JsonNode value = node.path(member);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue())
        : Optional.empty();
  }
}
