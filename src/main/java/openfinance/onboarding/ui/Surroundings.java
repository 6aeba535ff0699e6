package openfinance.onboarding.ui;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.ui.credentials.FilePicker;
import openfinance.onboarding.ui.followup.SaveTarget;

/**
 * What lies outside the window.
 *
 * @param browser opens an address in the system's browser or mail program
 * @param portal opens the demo's Admin Portal at an LFI, named by its issuer
 * @param filePicker asks the person for files
 * @param saveTarget asks the person where to save a file
 * @param cache where copies are kept that can be fetched again
 */
record Surroundings(
    Consumer<String> browser,
    BiConsumer<AdminPortal, String> portal,
    FilePicker filePicker,
    SaveTarget saveTarget,
    Path cache) {}
