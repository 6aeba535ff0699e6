package openfinance.onboarding.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of public documents on disk, one file each: a line of JSON about the document, then the
 * document as it came. A copy that cannot be read counts as none; one that cannot be written costs
 * nothing but the copy.
 */
public final class DocumentCache {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentCache.class);

  private final Path folder;
  private final ObjectMapper mapper = new ObjectMapper();

  /** Keeps them in this folder, made when first needed. */
  public DocumentCache(Path folder) {
    this.folder = folder;
  }

  /**
   * A document and what its server said about it.
   *
   * @param readAt when the server last vouched for it
   */
  public record Copy(String document, Instant readAt, Freshness freshness) {
    /** Whether it may be used without asking. A copy from the future is not: a clock was wrong. */
    public boolean isFresh(Instant now) {
      return !now.isBefore(readAt) && now.isBefore(readAt.plus(freshness.lifetime()));
    }
  }

  /** The copy of the document at an address. */
  public Optional<Copy> find(URI address) {
    Path file = fileFor(address);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String content = Files.readString(file);
      int lineEnd = content.indexOf('\n');
      return lineEnd < 0
          ? Optional.empty()
          : copy(address, content.substring(0, lineEnd), content.substring(lineEnd + 1));
    } catch (IOException e) {
      LOG.warn("The copy {} cannot be read: {}", file, e.toString());
      return Optional.empty();
    }
  }

  /** Keeps a copy in place of an earlier one, unless its server forbids that. */
  public void keep(URI address, Copy copy) {
    if (!copy.freshness().storable()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "copy", ".new");
      try {
        Files.writeString(fresh, about(address, copy) + "\n" + copy.document());
        Files.move(fresh, fileFor(address), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      LOG.warn("No copy of {} can be kept: {}", address, e.toString());
    }
  }

  private Optional<Copy> copy(URI address, String line, String document) {
    try {
      JsonNode about = mapper.readTree(line);
      if (!about.path("address").asText().equals(address.toString())) {
        return Optional.empty();
      }
      Freshness freshness =
          new Freshness(
              Duration.ofSeconds(about.path("freshSeconds").asLong()),
              true,
              text(about, "etag"),
              text(about, "lastModified"));
      return Optional.of(
          new Copy(document, Instant.parse(about.path("readAt").asText()), freshness));
    } catch (JsonProcessingException | DateTimeParseException e) {
      LOG.warn("The copy of {} is damaged and not used: {}", address, e.toString());
      return Optional.empty();
    }
  }

  private String about(URI address, Copy copy) {
    ObjectNode about = mapper.createObjectNode();
    about.put("address", address.toString());
    about.put("readAt", copy.readAt().toString());
    about.put("freshSeconds", copy.freshness().lifetime().toSeconds());
    copy.freshness().entityTag().ifPresent(tag -> about.put("etag", tag));
    copy.freshness().lastModified().ifPresent(date -> about.put("lastModified", date));
    return about.toString();
  }

  private static Optional<String> text(JsonNode node, String member) {
    return Optional.ofNullable(node.path(member).textValue());
  }

  private Path fileFor(URI address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(address.toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".copy");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
