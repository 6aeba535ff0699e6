package openfinance.onboarding.ui.followup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.feedback.CopyableText;
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

  /** Shows the application of a registration, and in the card as well. */
  public void show(Registration registration) {
    Applicant applicant = followUp.applicant(registration);
    String name = messages.get("followup.client.title");
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    HBox state = new HBox(12, state(applicant.confirmed()), where());
    state.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, new CopyableText(messages, name, applicant.clientId()), state);
    card.show(registration);
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
