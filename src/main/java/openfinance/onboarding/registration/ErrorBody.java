package openfinance.onboarding.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The documented body of an LFI's refusal, {@code {"Errors":[{"Code","Message","Path"?,"Url"?}]}}.
 *
 * @param errors at least one
 */
public record ErrorBody(List<Entry> errors) {
  private static final int MOST_ERRORS = 50;

  public ErrorBody {
    errors = List.copyOf(errors);
  }

  /**
   * One error, as far as the LFI says it.
   *
   * @param code verbatim, also when it is none of the published ones
   * @param message empty when absent
   * @param path where in the request; empty when absent
   * @param url where to read more; empty when absent; never to be opened by itself
   */
  public record Entry(String code, String message, String path, String url) {
    private String inWords() {
      String where = path.isEmpty() ? "" : " (" + path + ")";
      String more = url.isEmpty() ? "" : " " + url;
      return code + ": " + message + where + more;
    }
  }

  /** Reads a body leniently; empty when it is not of this shape. */
  public static Optional<ErrorBody> read(String body) {
    try {
      JsonNode tree = new ObjectMapper().readTree(body);
      List<Entry> entries = new ArrayList<>();
      for (JsonNode error : tree.path("Errors")) {
        if (error.isObject() && entries.size() < MOST_ERRORS) {
          entries.add(
              new Entry(
                  text(error, "Code"),
                  text(error, "Message"),
                  text(error, "Path"),
                  text(error, "Url")));
        }
      }
      return entries.isEmpty() ? Optional.empty() : Optional.of(new ErrorBody(entries));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String text(JsonNode error, String field) {
    return error.path(field).asText("");
  }

  /** One line for each error: code, message, path, address. */
  public String inWords() {
    return errors.stream().map(Entry::inWords).collect(Collectors.joining("\n"));
  }
}
