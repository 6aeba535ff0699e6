package openfinance.onboarding.cli;

import java.nio.file.Path;
import java.util.Optional;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ProxyLogin;
import openfinance.onboarding.transport.ProxyLogins;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The login for a proxy that demands one. The password is never an argument itself. */
final class ProxyLoginOptions {
  @Option(names = "--proxy-user", paramLabel = "NAME")
  private @Nullable String user;

  @Option(names = "--proxy-password-file", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--proxy-password-env", paramLabel = "NAME")
  private @Nullable String variable;

  /** Reads the password, or asks for it on the terminal, once a proxy demands it. */
  ProxyLogins logins(Terminal terminal, Output output) {
    return new Asking(terminal, output);
  }

  private final class Asking implements ProxyLogins {
    private final Terminal terminal;
    private final Output output;
    private Optional<ProxyLogin> known = Optional.empty();

    Asking(Terminal terminal, Output output) {
      this.terminal = terminal;
      this.output = output;
    }

    /** The first to ask brings the login for all; a refused one is not asked for again. */
    @Override
    public synchronized Optional<ProxyLogin> login(String proxy, Optional<ProxyLogin> refused) {
      String name = user;
      if (name == null || refused.isPresent()) {
        return Optional.empty();
      }
      if (known.isEmpty()) {
        String question = output.text("proxy.prompt", name, proxy);
        PassphraseOptions password = new PassphraseOptions(file, variable);
        known =
            found(password.passphrase(terminal, question))
                .map(characters -> new ProxyLogin(name, characters));
      }
      return known;
    }

    private Optional<Passphrase> found(Outcome<Optional<Passphrase>> read) {
      return switch (read) {
        case Outcome.Success<Optional<Passphrase>>(Optional<Passphrase> characters) -> characters;
        case Outcome.Failure<Optional<Passphrase>>(Problem unreadable) -> {
          output.problem(unreadable);
          yield Optional.empty();
        }
      };
    }
  }
}
