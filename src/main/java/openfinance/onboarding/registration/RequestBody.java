package openfinance.onboarding.registration;

import java.util.Optional;

/** What the registration request carries. */
public enum RequestBody {
  /** <code>{}</code>, as the registration guide sends. */
  JSON(Optional.of("{}")),
  /** Nothing, as the published contract has it. */
  EMPTY(Optional.empty());

  private final Optional<String> content;

  RequestBody(Optional<String> content) {
    this.content = content;
  }

  /** The body as it goes out. */
  public Optional<String> content() {
    return content;
  }

  /** The one that an LFI may want which refused this one. */
  public RequestBody other() {
    return this == JSON ? EMPTY : JSON;
  }
}
