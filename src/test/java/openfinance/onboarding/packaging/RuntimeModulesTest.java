package openfinance.onboarding.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.spi.FileSystemProvider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The installed Java runtime has what the program uses, and nothing more. */
class RuntimeModulesTest {
  private static OptionFile options = new OptionFile(List.of());
  private static Dependencies dependencies = new Dependencies(List.of());

  @BeforeAll
  static void readOptions() throws IOException {
    options = OptionFile.read("runtime.options");
    dependencies = Dependencies.ofTheProgram();
  }

  private static List<String> separated(String option) {
    return options.values(option).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .toList();
  }

  /** What the listed modules bring along, as jlink resolves them. */
  private static Set<String> resolved() {
    Set<String> names = new TreeSet<>();
    Configuration.empty()
        .resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), separated("--add-modules"))
        .modules()
        .forEach(module -> names.add(module.name()));
    return names;
  }

  /** Found by name or as a service while the program runs, so no jar asks for these modules. */
  private static Set<String> foundWhileItRuns() {
    Set<String> names = new TreeSet<>();
    names.add(module(Security.getProvider("SunPKCS11")));
    FileSystemProvider.installedProviders().stream()
        .filter(provider -> provider.getScheme().equals("jar"))
        .forEach(provider -> names.add(module(provider)));
    ModuleLayer.boot().modules().stream()
        .filter(
            module ->
                module.getName().startsWith("jdk.")
                    && module.getDescriptor().provides().stream()
                        .anyMatch(service -> service.service().endsWith(".LocaleDataMetaInfo")))
        .forEach(module -> names.add(module.getName()));
    return names;
  }

  private static String module(Object service) {
    return String.valueOf(service.getClass().getModule().getName());
  }

  @Test
  void theModulesAreThoseThatJdepsFindsOrThatAreFoundWhileItRuns() throws IOException {
    Set<String> needed = new TreeSet<>(dependencies.modules());
    assertTrue(needed.contains("java.desktop"), needed.toString());
    needed.addAll(foundWhileItRuns());
    List<String> listed = separated("--add-modules");
    assertEquals(needed, new TreeSet<>(listed));
    assertEquals(needed.size(), listed.size(), "one is listed twice");
  }

  @Test
  void everyProviderOfSecurityIsThere() {
    Set<String> modules = resolved();
    for (String name : List.of("SUN", "SunRsaSign", "SunEC", "SunJSSE", "SunJCE", "SunPKCS11")) {
      String module = module(Objects.requireNonNull(Security.getProvider(name)));
      assertTrue(modules.contains(module), name + " is in " + module);
    }
  }

  @Test
  void theWordsOfBothLanguagesAreThere() {
    assertEquals(List.of("en", "ar"), separated("--include-locales"));
  }

  /** JavaFX's printing and its decoding of rare pictures are in the jars but not in the program. */
  private static boolean isInTheProgram(Dependencies.Use use) {
    return !use.user().startsWith("com.sun.prism.j2d.")
        && !use.user().startsWith("com.sun.javafx.iio.java2d.");
  }

  private static List<Dependencies.Use> uses(String pattern) {
    return dependencies.uses().stream()
        .filter(RuntimeModulesTest::isInTheProgram)
        .filter(use -> use.used().matches(pattern))
        .toList();
  }

  @Test
  void nobodyNeedsJavasOwnWindowSystem() {
    assertEquals(List.of(), uses("(java\\.awt|javax\\.(swing|print|imageio|sound))\\..*"));
    List<Dependencies.Use> ours =
        uses("javafx\\.print\\..*").stream()
            .filter(use -> use.user().startsWith("openfinance."))
            .toList();
    assertEquals(List.of(), ours);
  }

  @Test
  void whatIsLeftOutOfTheRuntimeIsUsedByNobody() {
    List<PathMatcher> leftOut =
        separated("--exclude-resources").stream()
            .map(pattern -> FileSystems.getDefault().getPathMatcher(pattern))
            .toList();
    Predicate<String> isLeftOut =
        name -> {
          Path path = Path.of("/java.desktop", name.replace('.', '/') + ".class");
          return leftOut.stream().anyMatch(pattern -> pattern.matches(path));
        };
    assertTrue(isLeftOut.test("javax.swing.JComponent$1"), "the patterns match nothing");
    assertTrue(isLeftOut.test("sun.awt.X11.XToolkit$1"), "the patterns match nothing");
    assertEquals(List.of(), uses(".*").stream().filter(use -> isLeftOut.test(use.used())).toList());
    assertFalse(isLeftOut.test("java.beans.PropertyChangeListener"));
  }
}
