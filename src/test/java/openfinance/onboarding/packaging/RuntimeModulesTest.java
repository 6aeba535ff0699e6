package openfinance.onboarding.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.spi.FileSystemProvider;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The installed Java runtime has what the program uses, and little more. */
class RuntimeModulesTest {
  private static Set<String> listed = Set.of();

  @BeforeAll
  static void readOptions() throws IOException {
    listed =
        new TreeSet<>(
            OptionFile.read("runtime.options").values("--add-modules").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList());
  }

  /** What the listed modules bring along, as jlink resolves them. */
  private static Set<String> resolved() {
    Set<String> names = new TreeSet<>();
    Configuration.empty()
        .resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), listed)
        .modules()
        .forEach(module -> names.add(module.name()));
    return names;
  }

  private static List<String> libraries() throws IOException {
    String list = Files.readString(Path.of("target/runtime-classpath.txt"));
    return Stream.of(list.strip().split(File.pathSeparator)).toList();
  }

  @Test
  void everyModuleThatJdepsFindsIsThere() throws IOException {
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    List<String> jars = libraries();
    StringWriter found = new StringWriter();
    PrintWriter out = new PrintWriter(found);
    Stream<String> options =
        Stream.of(
            "--print-module-deps",
            "--ignore-missing-deps",
            "--multi-release",
            "25",
            "-classpath",
            String.join(File.pathSeparator, jars),
            "target/classes");
    int status =
        jdeps.run(
            out,
            new PrintWriter(new StringWriter()),
            Stream.concat(options, jars.stream()).toArray(String[]::new));
    assertEquals(0, status, found.toString());
    List<String> needed =
        found
            .toString()
            .lines()
            .filter(line -> line.matches("[a-z0-9_.]+(,[a-z0-9_.]+)*"))
            .flatMap(line -> Arrays.stream(line.split(",")))
            .toList();
    assertTrue(needed.contains("java.desktop"), found.toString());
    assertEquals(List.of(), needed.stream().filter(name -> !resolved().contains(name)).toList());
  }

  /** Found by name or as a service while the program runs, so no jar asks for their modules. */
  @Test
  void servicesThatJdepsDoesNotSeeAreThere() {
    Set<String> modules = resolved();
    for (String name : List.of("SUN", "SunRsaSign", "SunEC", "SunJSSE", "SunJCE", "SunPKCS11")) {
      Provider provider = Security.getProvider(name);
      String module = String.valueOf(provider.getClass().getModule().getName());
      assertTrue(modules.contains(module), name + " is in " + module);
    }
    List<String> jarFiles =
        FileSystemProvider.installedProviders().stream()
            .filter(provider -> provider.getScheme().equals("jar"))
            .map(provider -> String.valueOf(provider.getClass().getModule().getName()))
            .toList();
    assertEquals(List.of("jdk.zipfs"), jarFiles);
    assertTrue(
        modules.containsAll(
            List.of("jdk.zipfs", "jdk.localedata", "jdk.accessibility", "jdk.unsupported")),
        modules.toString());
  }

  @Test
  void noModuleIsListedThatOthersBringAnyway() {
    List<String> known = List.of("jdk.", "java.");
    assertEquals(
        List.of(),
        listed.stream().filter(name -> known.stream().noneMatch(name::startsWith)).toList());
    assertTrue(!listed.contains("jdk.compiler") && !listed.contains("jdk.jdeps"), "no tools");
  }

  @Test
  void theWordsOfBothLanguagesAreThere() throws IOException {
    assertEquals(List.of("en,ar"), OptionFile.read("runtime.options").values("--include-locales"));
  }
}
