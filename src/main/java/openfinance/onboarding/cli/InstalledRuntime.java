package openfinance.onboarding.cli;

import java.nio.file.spi.FileSystemProvider;
import java.security.Security;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** What the Java runtime brings only when its image was made with it: no class asks for it. */
final class InstalledRuntime {
  private static final List<String> PROVIDERS =
      List.of("SUN", "SunRsaSign", "SunEC", "SunJSSE", "SunJCE", "SunPKCS11");

  /** Fails when a part is missing. */
  void check() {
    for (String name : PROVIDERS) {
      require(Security.getProvider(name) != null, "the security provider " + name);
    }
    require(
        FileSystemProvider.installedProviders().stream()
            .anyMatch(provider -> provider.getScheme().equals("jar")),
        "the file system of jars");
    String march = Month.MARCH.getDisplayName(TextStyle.FULL, Locale.of("ar"));
    require(march.equals("مارس"), "the Arabic names of months");
  }

  private static void require(boolean there, String part) {
    if (!there) {
      throw new IllegalStateException("missing from this Java runtime: " + part);
    }
  }
}
