package openfinance.onboarding.directory;

import java.net.URI;
import java.nio.file.Path;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.transport.ConnectionPolicy;

/** Reads the directory's list of participants, and keeps a copy on disk for bad days. */
public final class ParticipantsService {
  private final Path cache;

  /** Keeps copies in this folder, made when first needed. */
  public ParticipantsService(Path cache) {
    this.cache = cache;
  }

  /**
   * The list at an address: a copy that is still fresh, or a new one.
   *
   * @return the list, also an old copy when the directory cannot be reached, or {@code
   *     DIRECTORY_UNAVAILABLE}, {@code DISCOVERY_NOT_JSON} or {@code DISCOVERY_TOO_LARGE}
   */
  public Outcome<Participants> read(URI address, ConnectionPolicy policy) {
    throw new UnsupportedOperationException(address.toString() + policy + cache);
  }

  /** The list in a file. */
  public Outcome<Participants> read(Path file) {
    throw new UnsupportedOperationException(file.toString());
  }
}
