package openfinance.onboarding.transport;

import java.net.URI;

/** Prints the way that the operating system names to each address, one a line. */
public final class RouteProgram {
  private RouteProgram() {}

  /** The addresses are the arguments. */
  public static void main(String[] addresses) {
    for (String address : addresses) {
      System.out.println(
          Route.to(URI.create(address), new ProxyChoice.OperatingSystem()).stream()
              .map(Route::words)
              .collect(java.util.stream.Collectors.joining("; or ")));
    }
  }
}
