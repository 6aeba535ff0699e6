package openfinance.onboarding.transport;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/**
 * Tries the next way when a proxy is out of reach, and again with a login when one demands it:
 * nothing has been sent to the host by then.
 */
final class ProxyPassage {
  private static final int MOST = 3;

  private final ProxyLogins logins;

  ProxyPassage(ProxyLogins logins) {
    this.logins = logins;
  }

  /**
   * The result of the first try that got past all proxies, or of the last.
   *
   * @param ways as {@link Route#to} names them
   * @param attempt one try by this way with this login
   * @param problem what stood in the way of a try
   */
  <T> T run(
      List<Route> ways,
      BiFunction<Route, Optional<ProxyLogin>, T> attempt,
      Function<T, Optional<Problem>> problem) {
    for (Route way : ways.subList(0, ways.size() - 1)) {
      T result = run(login -> attempt.apply(way, login), problem);
      if (problem.apply(result).filter(way::isClosedBy).isEmpty()) {
        return result;
      }
    }
    return run(login -> attempt.apply(ways.getLast(), login), problem);
  }

  private <T> T run(
      Function<Optional<ProxyLogin>, T> attempt, Function<T, Optional<Problem>> problem) {
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
