package openfinance.onboarding.directory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of institution a server belongs to, as far as it can be told. */
public enum Sector {
  BANK("bank", "bank|بنك|مصرف"),
  INSURER("insurer", "insurance|insurer|takaful|تامين|تكافل");

  private static final Set<String> BANKING_FAMILIES =
      Set.of("payment", "account-information", "account", "confirmation");

  private final String id;
  private final Pattern words;

  Sector(String id, String words) {
    this.id = id;
    this.words = Pattern.compile(SearchText.fold(words));
  }

  /** Its stable word in the command line's JSON. */
  public String id() {
    return id;
  }

  /**
   * What the API families say: payments and accounts are a bank's, insurance an insurer's. Without
   * any that tell, the names do.
   *
   * @return both for a server of both; empty when it cannot be told
   */
  static Set<Sector> of(Collection<String> apiFamilies, Collection<String> names) {
    Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    if (apiFamilies.stream().anyMatch(BANKING_FAMILIES::contains)) {
      sectors.add(BANK);
    }
    if (apiFamilies.contains("insurance")) {
      sectors.add(INSURER);
    }
    if (sectors.isEmpty()) {
      SearchText text = SearchText.of(List.copyOf(names));
      for (Sector sector : values()) {
        if (sector.words.matcher(text.folded()).find()) {
          sectors.add(sector);
        }
      }
    }
    return Set.copyOf(sectors);
  }
}
