package openfinance.onboarding.ui.environment;

import java.util.function.Consumer;
import java.util.function.Supplier;
import openfinance.onboarding.transport.ClockComparison;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.transport.TrustAnchors;

/** How the window reaches the network, the same in every environment. */
public final class Network implements AutoCloseable {
  private final Supplier<ProxyChoice> chosen;
  private final Consumer<ProxyChoice> remember;
  private final AskedLogins logins = new AskedLogins();
  private final ClockComparison clocks = new ClockComparison();

  /** As it was chosen last: the operating system's way unless the person chose another. */
  public Network(Choices choices) {
    this(
        () ->
            choices
                .now()
                .proxy()
                .flatMap(ProxyChoice::read)
                .orElseGet(ProxyChoice.OperatingSystem::new),
        proxy -> choices.change(settings -> settings.withProxy(proxy.text())));
  }

  private Network(Supplier<ProxyChoice> chosen, Consumer<ProxyChoice> remember) {
    this.chosen = chosen;
    this.remember = remember;
  }

  /** Always without a proxy. */
  static Network direct() {
    return new Network(ProxyChoice.Direct::new, proxy -> {});
  }

  /** The way out of the network. */
  public ProxyChoice proxy() {
    return chosen.get();
  }

  /** Chooses another way, and remembers it. Logins are forgotten. */
  public void choose(ProxyChoice proxy) {
    logins.forget();
    remember.accept(proxy);
  }

  /** Asks the person in this way when a proxy demands a login. */
  public void askWith(AskedLogins.Asker asker) {
    logins.askWith(asker);
  }

  /** How connections are made now when these vouch for servers. */
  ConnectionPolicy policy(TrustAnchors trust) {
    return new ConnectionPolicy(trust, proxy(), ConnectionPolicy.DEFAULT_TIMEOUT, logins, clocks);
  }

  /** Wipes the logins. */
  @Override
  public void close() {
    logins.forget();
  }
}
