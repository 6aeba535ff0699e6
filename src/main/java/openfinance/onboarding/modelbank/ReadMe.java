package openfinance.onboarding.modelbank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import openfinance.onboarding.problem.Messages;

/** Writes what the files of the demo's folder are, in each of the product's languages. */
final class ReadMe {
  private static final List<String> FILES =
      List.of(
          "transport.pem",
          "transport.key",
          "transport-encrypted.key",
          "transport.p12",
          "signing.pem",
          "signing.key",
          "expired.pem",
          "expired.key",
          "other.key",
          "issuer-ca.pem",
          "root-ca.pem",
          "public-root-ca.pem",
          "ca-certificates.pem",
          "participants.json");

  private ReadMe() {}

  /** The English text and then the Arabic one. */
  static String text() {
    return text(Locale.ENGLISH) + "\n" + text(Locale.forLanguageTag("ar"));
  }

  private static String text(Locale language) {
    Messages messages = new Messages(ReadMe.class.getPackageName(), language);
    String introduction = messages.text("modelbank.introduction") + "\n" + DemoFolder.PASSPHRASE;
    return FILES.stream()
        .map(file -> file + ": " + messages.text("modelbank.file." + file))
        .collect(Collectors.joining("\n", introduction + "\n\n", "\n"));
  }
}
