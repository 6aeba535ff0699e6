package openfinance.onboarding.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was told last of each application, to be looked up. */
public final class ToldApplications {
  private final Map<Key, ApplicationFacts> facts = new HashMap<>();

  private record Key(String environment, String applicationId) {}

  /**
   * Looks up in these.
   *
   * @param told at most one of each application
   */
  public ToldApplications(List<ApplicationFacts> told) {
    told.forEach(it -> facts.put(new Key(it.environment(), it.applicationId()), it));
  }

  /** What was told of an application; nothing of one that nobody told of. */
  public ApplicationFacts of(String environment, String applicationId) {
    return facts.getOrDefault(
        new Key(environment, applicationId), ApplicationFacts.unknown(environment, applicationId));
  }
}
