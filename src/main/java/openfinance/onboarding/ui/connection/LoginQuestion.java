package openfinance.onboarding.ui.connection;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javafx.scene.Scene;
import openfinance.onboarding.transport.ProxyLogin;
import openfinance.onboarding.ui.environment.AskedLogins;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.tasks.Tasks;

/**
 * Puts the question for a proxy's login to the person, whatever thread it comes from.
 *
 * @param words the words of the language that the window is drawn in
 * @param over the scene of the window
 */
public record LoginQuestion(Tasks tasks, Supplier<Messages> words, Scene over)
    implements AskedLogins.Asker {
  @Override
  public Future<Optional<ProxyLogin>> ask(String proxy, boolean refused) {
    CompletableFuture<Optional<ProxyLogin>> answer = new CompletableFuture<>();
    tasks.onWindowThread(
        () -> answer.complete(new LoginDialog(words.get(), proxy, refused).ask(over)));
    return answer;
  }
}
