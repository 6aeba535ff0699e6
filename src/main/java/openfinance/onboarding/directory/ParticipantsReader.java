package openfinance.onboarding.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/**
 * Reads the directory's document as a stream, one server at a time. Lenient towards what an
 * organisation or a server says: an unknown or missing member is no error. A member that stands
 * twice is one (RFC 8259 §4): which of them counts would be a guess.
 */
final class ParticipantsReader {
  private static final long LONGEST_DOCUMENT = 64L * 1024 * 1024;
  private static final int LONGEST_TEXT = 1024 * 1024;
  private static final int DEEPEST_NESTING = 64;

  private final ObjectMapper mapper =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxDocumentLength(LONGEST_DOCUMENT)
                      .maxStringLength(LONGEST_TEXT)
                      .maxNestingDepth(DEEPEST_NESTING)
                      .build())
              .build());

  /** The organisations in a file; otherwise like {@link #read(Reader, String)}. */
  Outcome<List<Participant>> read(Path file, String source) throws IOException {
    try (Reader document =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      return read(document, source);
    }
  }

  /**
   * The organisations in a document.
   *
   * @param source its host or file, for messages
   * @return the organisations, or {@code DISCOVERY_TOO_LARGE} or {@code DIRECTORY_NOT_PARTICIPANTS}
   * @throws IOException when the source itself cannot be read
   */
  Outcome<List<Participant>> read(Reader document, String source) throws IOException {
    try (JsonParser parser = mapper.createParser(ForeignText.withoutByteOrderMark(document))) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return Outcome.failure(notParticipants(source, parser));
      }
      List<Participant> organisations = new ArrayList<>();
      boolean anything = false;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        anything = true;
        Organisation organisation = organisation(parser);
        if (organisation.recognised) {
          organisations.add(organisation.toParticipant());
        }
      }
      if (parser.nextToken() != null || (anything && organisations.isEmpty())) {
        return Outcome.failure(notParticipants(source, parser));
      }
      return Outcome.success(List.copyOf(organisations));
    } catch (StreamConstraintsException e) {
      return Outcome.failure(
          Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, source).withDetail(e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      return Outcome.failure(
          Problem.of(ProblemCode.DIRECTORY_NOT_PARTICIPANTS, source).withDetail(where(e)));
    }
  }

  private static String where(JsonProcessingException e) {
    return e.getOriginalMessage()
        + (e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr());
  }

  private static Problem notParticipants(String source, JsonParser parser) {
    return Problem.of(ProblemCode.DIRECTORY_NOT_PARTICIPANTS, source)
        .withDetail(
            "An array of organisations was expected; stopped at line "
                + parser.currentLocation().getLineNr());
  }

  private Organisation organisation(JsonParser parser) throws IOException {
    Organisation organisation = new Organisation();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return organisation;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      JsonToken kind = parser.nextToken();
      if (member.equals("AuthorisationServers") && kind == JsonToken.START_ARRAY) {
        organisation.recognised = true;
        servers(parser, organisation.servers);
      } else if (kind == JsonToken.VALUE_STRING) {
        organisation.take(member, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return organisation;
  }

  private void servers(JsonParser parser, List<AuthorisationServer> servers) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode node = mapper.readTree(parser);
      if (node.isObject()) {
        servers.add(ServerEntry.read(node));
      }
    }
  }

  /** An organisation while it is being read: its members come in any order. */
  private static final class Organisation {
    private final List<AuthorisationServer> servers = new ArrayList<>();
    private boolean recognised;
    private String id = "";
    private String name = "";
    private String legalName = "";
    private String status = "";

    void take(String member, String value) {
      switch (member) {
        case "OrganisationId" -> {
          id = value;
          recognised = true;
        }
        case "OrganisationName" -> name = value.strip();
        case "LegalEntityName" -> legalName = value.strip();
        case "Status" -> status = value;
        default -> {}
      }
    }

    Participant toParticipant() {
      String shown = !name.isEmpty() ? name : !legalName.isEmpty() ? legalName : id;
      return new Participant(id, shown, ServerEntry.isActive(status), servers);
    }
  }
}
