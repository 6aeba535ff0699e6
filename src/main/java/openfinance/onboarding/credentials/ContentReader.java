package openfinance.onboarding.credentials;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.jspecify.annotations.Nullable;

/** Recognises what kind of file it is by its first bytes and words, and reads it. */
final class ContentReader {
  private static final int SEQUENCE = 0x30;

  private final PickedFile file;
  private final PassphraseSource passphrases;
  private final StructureReader structures;
  private @Nullable ASN1ObjectIdentifier announcedCurve;

  ContentReader(PickedFile file, PassphraseSource passphrases) {
    this.file = file;
    this.passphrases = passphrases;
    this.structures = new StructureReader(file, passphrases);
  }

  /** Everything in the file. */
  Content read() throws UnreadableException {
    byte[] bytes = file.bytes();
    if (JavaKeyStoreReader.recognises(bytes)) {
      return new JavaKeyStoreReader(file, passphrases).read();
    }
    PemText pem = new PemText(file);
    List<PemBlock> blocks = pem.blocks();
    if (!blocks.isEmpty()) {
      return readBlocks(blocks);
    }
    if (bytes[0] == SEQUENCE && structures.recognise(bytes) != Structure.UNKNOWN) {
      return structures.read(bytes, null);
    }
    return readBare(pem.text().strip());
  }

  private Content readBlocks(List<PemBlock> blocks) throws UnreadableException {
    Optional<Content> all = Optional.empty();
    for (PemBlock block : blocks) {
      Optional<Content> one = readBlock(block);
      if (one.isPresent()) {
        all = Optional.of(all.isPresent() ? all.get().plus(one.get()) : one.get());
      }
    }
    return all.orElseThrow(() -> file.notRecognised(FileContent.TEXT));
  }

  private Optional<Content> readBlock(PemBlock block) throws UnreadableException {
    return switch (block.label()) {
      case "OPENSSH PRIVATE KEY" -> throw file.unsupported(ForeignKeyFormat.OPENSSH, "");
      case "EC PARAMETERS" -> announce(block.bytes());
      case "TRUSTED CERTIFICATE" -> Optional.of(armoured(structures.read(block.bytes(), null)));
      default ->
          block.encryption().isPresent()
              ? Optional.of(
                  structures.readTraditional(
                      block.encryption().get(), block.bytes(), announcedCurve))
              : readPlain(block);
    };
  }

  private Optional<Content> readPlain(PemBlock block) throws UnreadableException {
    boolean ours = block.label().matches(".*(CERTIFICATE|KEY|PKCS7|PKCS12|CMS|CRL).*");
    if (!ours) {
      return Optional.empty();
    }
    if (structures.recognise(block.bytes()) == Structure.UNKNOWN) {
      throw file.corrupt("the " + block.label() + " block holds something else");
    }
    return Optional.of(armoured(structures.read(block.bytes(), announcedCurve)));
  }

  private Optional<Content> announce(byte[] bytes) {
    announcedCurve = ASN1ObjectIdentifier.getInstance(bytes);
    return Optional.empty();
  }

  private static Content armoured(Content content) {
    return content.kind() == FileKind.CERTIFICATE_DER
        ? content.as(FileKind.CERTIFICATE_PEM)
        : content;
  }

  /** A file without armour: bare base64, somebody else's key, or nothing of use. */
  private Content readBare(String text) throws UnreadableException {
    if (text.startsWith("PuTTY-User-Key-File-")) {
      throw file.unsupported(ForeignKeyFormat.PUTTY, "");
    }
    if (text.startsWith("---- BEGIN SSH2 ") && text.contains("PRIVATE KEY")) {
      throw file.unsupported(ForeignKeyFormat.OPENSSH, "SSH2");
    }
    if (text.matches("(?s)(ssh-|ecdsa-sha2-|---- BEGIN SSH2 PUBLIC KEY).*")) {
      return Content.of(FileKind.PUBLIC_KEY);
    }
    if (text.startsWith("MI")) {
      return readBase64(text);
    }
    throw file.notRecognised(seemingly(text));
  }

  private Content readBase64(String text) throws UnreadableException {
    byte[] decoded;
    try {
      decoded = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw file.notRecognised(FileContent.TEXT);
    }
    return armoured(structures.read(decoded, null));
  }

  private static FileContent seemingly(String text) {
    String start = text.substring(0, Math.min(text.length(), 1000)).toLowerCase(Locale.ROOT);
    if (start.contains("<html") || start.contains("<!doctype")) {
      return FileContent.HTML;
    }
    boolean printable =
        start.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t');
    return printable ? FileContent.TEXT : FileContent.BINARY;
  }
}
