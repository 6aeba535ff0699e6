package openfinance.onboarding.transport;

import java.util.Optional;
import java.util.function.Function;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** Tries again with a login when a proxy demands one: nothing has been sent to the host by then. */
final class ProxyPassage {
  private static final int MOST = 3;

  private final ProxyLogins logins;

  ProxyPassage(ProxyLogins logins) {
    this.logins = logins;
  }

  /**
   * The result of the first try that needs no other login, or of the last.
   *
   * @param attempt one try with this login
   * @param problem what stood in the way of a try
   */
  <T> T run(Function<Optional<ProxyLogin>, T> attempt, Function<T, Optional<Problem>> problem) {
    Optional<ProxyLogin> login = Optional.empty();
    T result = attempt.apply(login);
    for (int tries = 0; tries < MOST; tries++) {
      Optional<Problem> demand = problem.apply(result).filter(ProxyPassage::demandsLogin);
      if (demand.isEmpty()) {
        return result;
      }
      Optional<ProxyLogin> next = logins.login(demand.get().arguments().get(1), login);
      if (next.isEmpty()) {
        return result;
      }
      login = next;
      result = attempt.apply(login);
    }
    return result;
  }

  private static boolean demandsLogin(Problem problem) {
    return problem.code() == ProblemCode.PROXY_LOGIN_NEEDED
        || problem.code() == ProblemCode.PROXY_LOGIN_REFUSED;
  }
}
