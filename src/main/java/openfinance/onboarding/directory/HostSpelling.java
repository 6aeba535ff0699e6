package openfinance.onboarding.directory;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a host's name reads that has other letters than those of ASCII. Such a name can pass for
 * another one (Unicode Technical Report 36, section 2), so it is shown in punycode.
 *
 * @param ascii the name in punycode, as it is asked for
 * @param reads the name as other programs may show it
 * @param mixed whether one part of the name has letters of several scripts
 */
public record HostSpelling(String ascii, String reads, boolean mixed) {
  private static final String PUNYCODE = "xn--";
  private static final Set<UnicodeScript> NEUTRAL =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

  /** The spelling of a host in ASCII; empty when it is written in plain ASCII letters. */
  public static Optional<HostSpelling> of(String asciiHost) {
    boolean plain =
        Arrays.stream(asciiHost.split("\\.", -1)).noneMatch(label -> label.startsWith(PUNYCODE));
    if (plain) {
      return Optional.empty();
    }
    String reads = IDN.toUnicode(asciiHost);
    boolean mixed =
        Arrays.stream(reads.split("\\.", -1)).anyMatch(label -> scripts(label).size() > 1);
    return Optional.of(new HostSpelling(asciiHost, reads, mixed));
  }

  private static Set<UnicodeScript> scripts(String label) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.removeAll(NEUTRAL);
    return scripts;
  }
}
