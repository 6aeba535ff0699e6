package openfinance.onboarding.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The settings as JSON. What is unknown, or not of the expected kind, is ignored: another version
 * of the program may have written it.
 */
final class SettingsJson {
  private final ObjectMapper mapper =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  String write(Settings settings) {
    ObjectNode node = mapper.createObjectNode();
    settings.environment().ifPresent(word -> node.put("environment", word));
    settings.language().ifPresent(word -> node.put("language", word));
    node.put("theme", settings.theme());
    settings.lastFolder().ifPresent(folder -> node.put("lastFolder", folder));
    put(node, "credentialFiles", settings.credentials().files());
    put(node, "recentFiles", settings.credentials().recent());
    ObjectNode entries = node.putObject("chosenEntries");
    new TreeMap<>(settings.credentials().entries()).forEach(entries::put);
    node.put("keystoreLookup", settings.credentials().keystoreLookup());
    put(node, "trustedAuthorities", settings.trustedAuthorities());
    ObjectNode roles = node.putObject("rolesConfirmed");
    new TreeMap<>(settings.rolesConfirmed()).forEach(roles::put);
    put(node, "pickedServers", settings.pickedServers());
    settings.page().ifPresent(page -> node.put("page", page));
    settings.proxy().ifPresent(proxy -> node.put("proxy", proxy));
    settings.window().ifPresent(place -> place.forEach(node.withArray("window")::add));
    return node.toPrettyString() + "\n";
  }

  /** The settings in the text; nothing when it is not a JSON object. */
  Optional<Settings> read(String json) {
    try {
      JsonNode node = mapper.readTree(json);
      return node.isObject() ? Optional.of(read(node)) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Settings read(JsonNode node) {
    return new Settings(
        text(node, "environment"),
        text(node, "language"),
        text(node, "theme").orElse(Settings.initial().theme()),
        text(node, "lastFolder"),
        credentials(node),
        map(node.path("trustedAuthorities"), SettingsJson::texts),
        map(node.path("rolesConfirmed"), JsonNode::asBoolean),
        map(node.path("pickedServers"), SettingsJson::texts),
        text(node, "page"),
        text(node, "proxy"),
        window(node.path("window")));
  }

  private static CredentialChoices credentials(JsonNode node) {
    return new CredentialChoices(
        map(node.path("credentialFiles"), SettingsJson::texts),
        map(node.path("recentFiles"), SettingsJson::texts),
        map(node.path("chosenEntries"), JsonNode::asText),
        node.path("keystoreLookup").asBoolean(true));
  }

  private static void put(ObjectNode node, String name, Map<String, List<String>> lists) {
    ObjectNode member = node.putObject(name);
    new TreeMap<>(lists)
        .forEach(
            (key, texts) -> {
              ArrayNode array = member.putArray(key);
              texts.forEach(array::add);
            });
  }

  private static Optional<String> text(JsonNode node, String name) {
    JsonNode member = node.path(name);
    return member.isTextual() ? Optional.of(member.textValue()) : Optional.empty();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(
        element -> {
          if (element.isTextual()) {
            texts.add(element.textValue());
          }
        });
    return texts;
  }

  private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> value) {
    Map<String, T> map = new HashMap<>();
    node.properties().forEach(member -> map.put(member.getKey(), value.apply(member.getValue())));
    return map;
  }

  private static Optional<List<Double>> window(JsonNode array) {
    List<Double> numbers = new ArrayList<>();
    array.forEach(
        element -> {
          if (element.isNumber() && Double.isFinite(element.doubleValue())) {
            numbers.add(element.doubleValue());
          }
        });
    return numbers.size() == 4 ? Optional.of(numbers) : Optional.empty();
  }
}
