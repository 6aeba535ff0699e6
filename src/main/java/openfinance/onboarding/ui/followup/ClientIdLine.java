package openfinance.onboarding.ui.followup;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.IntoView;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * The client id in one line at the top of a page, whole, so that nobody has to look for it. The
 * card says where it comes from.
 */
public final class ClientIdLine extends FlowPane {
  private final FollowUp followUp;
  private final Messages messages;
  private final ClientIdCard card;
  private Optional<Shown> shown = Optional.empty();

  /**
   * An empty line.
   *
   * @param card further down on the same page
   */
  public ClientIdLine(FollowUp followUp, Messages messages, ClientIdCard card) {
    super(12, 2);
    this.followUp = followUp;
    this.messages = messages;
    this.card = card;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("card", "client-id-line");
  }

  /** What is drawn, in the card as well. */
  private record Shown(Applicant applicant, ApplicationFacts facts) {}

  /**
   * Shows the application of a registration, and in the card as well. Draws only what is new: what
   * is half typed in the card stays.
   */
  public void show(Registration registration) {
    Optional<Shown> now =
        Optional.of(new Shown(followUp.applicant(registration), followUp.facts(registration)));
    if (!now.equals(shown)) {
      shown = now;
      Focus.keep(this, () -> draw(now.get().applicant()));
      Focus.keep(card, () -> card.show(registration));
    }
  }

  private void draw(Applicant applicant) {
    String name = messages.get("followup.client.title");
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    HBox state = new HBox(12, state(applicant.confirmed()), where());
    state.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, new CopyableText(messages, name, applicant.clientId()), state);
  }

  private Node state(boolean confirmed) {
    StateBadge badge =
        confirmed
            ? new StateBadge(State.OK, messages.get("followup.client.confirmed.state"))
            : new StateBadge(State.WAITING, messages.get("followup.client.unconfirmed"));
    badge.getStyleClass().add("detail");
    return badge;
  }

  private Hyperlink where() {
    Hyperlink where = new Hyperlink(messages.get("followup.client.find"));
    where.setId("client-id-find");
    where.getStyleClass().addAll("detail", "plain");
    where.setMinWidth(USE_PREF_SIZE);
    where.setOnAction(
        event -> {
          where.setVisited(false);
          IntoView.bring(card);
          card.takeFocus();
        });
    return where;
  }
}
