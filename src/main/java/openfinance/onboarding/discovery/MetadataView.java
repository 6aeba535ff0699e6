package openfinance.onboarding.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import openfinance.onboarding.directory.SearchText;

/**
 * A metadata document made ready to be looked at.
 *
 * @param lines the document in lines, indented
 * @param members the members that matter here and are in it, by the name they are explained under
 */
public record MetadataView(List<String> lines, Map<Member, String> members) {
  public MetadataView {
    lines = List.copyOf(lines);
    members = Collections.unmodifiableMap(new EnumMap<>(members));
  }

  /** A member that matters to who registers, in the order in which it is explained. */
  public enum Member {
    ISSUER("issuer"),
    REGISTRATION_ENDPOINT("registration_endpoint"),
    REGISTRATION_ALIAS("mtls_endpoint_aliases.registration_endpoint"),
    TOKEN_ENDPOINT("token_endpoint"),
    AUTHENTICATION("token_endpoint_auth_methods_supported"),
    BOUND_TOKENS("tls_client_certificate_bound_access_tokens"),
    PUSHED_REQUESTS("pushed_authorization_request_endpoint"),
    KEYS("jwks_uri");

    private final String path;

    Member(String path) {
      this.path = path;
    }

    /** Where it stands in the document, with a dot between the levels. */
    public String path() {
      return path;
    }
  }

  /** A view of a document that was read before, so that it is sound. */
  public static MetadataView of(ServerMetadata metadata) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      JsonNode document = mapper.readTree(metadata.document());
      Map<Member, String> members = new EnumMap<>(Member.class);
      for (Member member : Member.values()) {
        JsonNode value = document.at("/" + member.path().replace('.', '/'));
        if (!value.isMissingNode() && !value.isNull()) {
          members.put(member, words(value));
        }
      }
      String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
      return new MetadataView(text.lines().toList(), members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the document was read before", e);
    }
  }

  /** The numbers of the lines in which every one of these words stands. */
  public List<Integer> find(String typed) {
    List<String> words = SearchText.words(typed);
    return words.isEmpty()
        ? List.of()
        : IntStream.range(0, lines.size())
            .filter(i -> new SearchText(SearchText.fold(lines.get(i))).holds(words))
            .boxed()
            .toList();
  }

  private static String words(JsonNode value) {
    if (!value.isArray()) {
      return value.asText(value.toString());
    }
    return StreamSupport.stream(value.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }
}
