package openfinance.onboarding.directory;

import java.util.Map;
import java.util.Optional;

/** What is known of the words in {@code ApiFamilyType}. */
public final class ApiFamily {
  private static final Map<String, String> ROLES =
      Map.of("payment", "BSIP", "account-information", "BDSP", "insurance", "ISP");

  private ApiFamily() {}

  /** The role that an application needs to use the family, where the documentation names one. */
  public static Optional<String> role(String family) {
    return Optional.ofNullable(ROLES.get(family));
  }
}
