package openfinance.onboarding.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of public documents on disk. Each is two files: the document as it came, and what is known
 * of it, which names the document's file. The second is replaced in one step, so that a copy is
 * never half old and half new. A copy that cannot be read counts as none; one that cannot be
 * written costs nothing but the copy.
 */
final class DocumentCache {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentCache.class);

  private final Path folder;
  private final ObjectMapper mapper = new ObjectMapper();

  /** Keeps them in this folder, made when first needed. */
  DocumentCache(Path folder) {
    this.folder = folder;
  }

  /**
   * A document and what its server said about it.
   *
   * @param document the file with the document
   * @param readAt when the server last vouched for it
   */
  record Copy(Path document, Instant readAt, Freshness freshness) {
    /** Whether it may be used without asking. A copy from the future is not: a clock was wrong. */
    boolean isFresh(Instant now) {
      return !now.isBefore(readAt) && now.isBefore(readAt.plus(freshness.lifetime()));
    }
  }

  /** An empty file for a document that is about to come. */
  Path fresh() throws IOException {
    try {
      Files.createDirectories(folder);
      return Files.createTempFile(folder, "new", ".json");
    } catch (IOException e) {
      LOG.warn("Nothing can be kept in {}: {}", folder, e.toString());
      return Files.createTempFile("directory", ".json");
    }
  }

  /** The copy of the document at an address. */
  Optional<Copy> find(URI address) {
    Path file = folder.resolve(name(address) + ".about");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return copy(address, mapper.readTree(Files.readString(file)));
    } catch (IOException | DateTimeException e) {
      LOG.warn("The copy {} cannot be read and is not used: {}", file, e.toString());
      return Optional.empty();
    }
  }

  /** Keeps a document, a file from {@link #fresh} or an earlier copy's, in place of an earlier. */
  void keep(URI address, Copy copy) {
    if (!copy.freshness().storable()) {
      return;
    }
    try {
      String name = name(address);
      Path document = copy.document();
      if (!document.getFileName().toString().startsWith(name)) {
        document = folder.resolve(name + "-" + UUID.randomUUID() + ".json");
        Files.move(copy.document(), document);
      }
      Path about = Files.createTempFile(folder, "new", ".about");
      Files.writeString(about, about(address, copy, document));
      Files.move(about, folder.resolve(name + ".about"), StandardCopyOption.REPLACE_EXISTING);
      forgetOthers(name, document);
    } catch (IOException e) {
      LOG.warn("No copy of {} can be kept: {}", address, e.toString());
    }
  }

  private void forgetOthers(String name, Path document) throws IOException {
    try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, name + "-*.json")) {
      for (Path file : earlier) {
        if (!file.getFileName().equals(document.getFileName())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Optional<Copy> copy(URI address, JsonNode about) {
    Path document = folder.resolve(Path.of(about.path("document").asText("")).getFileName());
    if (!about.path("address").asText().equals(address.toString())
        || !Files.isRegularFile(document)) {
      return Optional.empty();
    }
    Freshness freshness =
        new Freshness(
            Duration.ofSeconds(about.path("freshSeconds").asLong()),
            true,
            text(about, "etag"),
            text(about, "lastModified"));
    return Optional.of(new Copy(document, Instant.parse(about.path("readAt").asText()), freshness));
  }

  private String about(URI address, Copy copy, Path document) {
    ObjectNode about = mapper.createObjectNode();
    about.put("address", address.toString());
    about.put("document", document.getFileName().toString());
    about.put("readAt", copy.readAt().toString());
    about.put("freshSeconds", copy.freshness().lifetime().toSeconds());
    copy.freshness().entityTag().ifPresent(tag -> about.put("etag", tag));
    copy.freshness().lastModified().ifPresent(date -> about.put("lastModified", date));
    return about.toString();
  }

  private static Optional<String> text(JsonNode node, String member) {
    return Optional.ofNullable(node.path(member).textValue());
  }

  private static String name(URI address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(address.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
