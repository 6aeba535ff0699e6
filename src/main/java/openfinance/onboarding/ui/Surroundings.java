package openfinance.onboarding.ui;

import java.util.function.Consumer;

/**
 * What lies outside the window.
 *
 * @param browser opens an address in the system's browser or mail program
 */
record Surroundings(Consumer<String> browser) {}
