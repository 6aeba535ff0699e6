package openfinance.onboarding.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** One element of {@code AuthorisationServers}, read leniently. */
final class ServerEntry {
  private ServerEntry() {}

  static AuthorisationServer read(JsonNode node) {
    Set<String> families = new TreeSet<>();
    elements(node.path("ApiResources"))
        .forEach(resource -> text(resource, "ApiFamilyType").ifPresent(families::add));
    return new AuthorisationServer(
        text(node, "AuthorisationServerId").orElse(""),
        text(node, "CustomerFriendlyName").orElse(""),
        address(node, "OpenIDDiscoveryDocument"),
        text(node, "Issuer"),
        isActive(node.path("Status").asText()),
        accountTypes(node.path("Flags").path("AccountType")),
        Set.copyOf(families),
        address(node, "CustomerFriendlyLogoUri"));
  }

  /** Whether a status says active; one that is not given does not say the contrary. */
  static boolean isActive(String status) {
    return status.isBlank() || status.equalsIgnoreCase("Active");
  }

  /** The documentation has a list; one word, or several with commas, are taken as well. */
  private static Set<String> accountTypes(JsonNode flag) {
    Set<String> types = new TreeSet<>();
    if (flag.isTextual()) {
      Arrays.stream(flag.textValue().split(",")).forEach(word -> addWord(types, word));
    }
    elements(flag).forEach(element -> addWord(types, element.asText()));
    return Set.copyOf(types);
  }

  private static void addWord(Set<String> words, String word) {
    if (!word.isBlank()) {
      words.add(word.strip());
    }
  }

  private static Iterable<JsonNode> elements(JsonNode node) {
    return node.isArray()
        ? () -> StreamSupport.stream(node.spliterator(), false).iterator()
        : Set.of();
  }

  private static Optional<URI> address(JsonNode node, String member) {
    return text(node, member).flatMap(WebAddress::parse);
  }

  private static Optional<String> text(JsonNode node, String member) {
    JsonNode value = node.path(member);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue().strip())
        : Optional.empty();
  }
}
