package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * The certificate as an identity, with its findings and its chain, also while its key is needed.
 */
final class IdentityCards {
  private static final double GAP = 16;
  private static final double CARD_SHARE = 0.56;

  /** Never less, also while the window shrinks: narrower than a word, Arabic cannot be laid out. */
  private static final double SIDE_LEAST = 240;

  private final CredentialsViewModel viewModel;
  private final Messages messages;
  private final Clock clock;
  private final KeystoreRow keystore;

  /**
   * Cards of this page.
   *
   * @param clock says how long certificates are still valid
   */
  IdentityCards(CredentialsViewModel viewModel, Messages messages, Clock clock) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.clock = clock;
    this.keystore = new KeystoreRow(viewModel.keystore(), messages);
  }

  /**
   * The cards of what was found, when that is a certificate.
   *
   * @param narrow whether they stand one below the other
   */
  Optional<Pane> of(Examined examined, boolean narrow) {
    return switch (examined) {
      case Examined.Identity found -> Optional.of(cards(found, narrow));
      case Examined.WithoutKey found ->
          Optional.of(
              cards(
                  found.certificate(),
                  new FindingsCard(messages, found.findings(), false, Optional.empty()),
                  verdict(found.error(), State.WAITING, "needsKey"),
                  narrow));
      case Examined.Incomplete incomplete -> Optional.empty();
      case Examined.Mismatch mismatch -> Optional.empty();
      case Examined.Several several -> Optional.empty();
    };
  }

  /** The keystore answers later, and what it warns of counts as well. */
  private Pane cards(Examined.Identity found, boolean narrow) {
    FindingsCard findings =
        new FindingsCard(messages, found.findings(), true, found.usable().map(own -> keystore));
    StateBadge verdict = verdict(found.error(), State.OK, "ready");
    WhileShown.in(findings, viewModel.keystore().warns())
        .subscribe(
            warns -> {
              findings.count(found.findings(), warns ? 1 : 0);
              if (found.error().isEmpty()) {
                boolean clean = found.findings().isEmpty() && !warns;
                verdict.change(
                    clean ? State.OK : State.WARNING,
                    messages.get("credentials.verdict." + (clean ? "ready" : "warnings")));
              }
            });
    return cards(found.identity().certificate(), findings, verdict, narrow);
  }

  private StateBadge verdict(Optional<Problem> error, State otherwise, String name) {
    return error.isPresent()
        ? StateBadge.pill(State.DANGER, messages.get("credentials.verdict.unusable"))
        : StateBadge.pill(otherwise, messages.get("credentials.verdict." + name));
  }

  private Pane cards(
      TransportCertificate certificate, FindingsCard findings, StateBadge verdict, boolean narrow) {
    CertificateFacts facts = new CertificateFacts(certificate.certificate(), clock);
    String environment =
        viewModel.environment().map(now -> now.environment().kind().id()).orElse("");
    IdentityCard card = new IdentityCard(messages, certificate, verdict, facts, environment);
    VBox side =
        new VBox(
            findings,
            new ChainCard(messages, certificate, viewModel.trusted()::source, this::isTrusted));
    side.getStyleClass().add("identity-cards");
    Pane both = narrow ? new VBox(card, side) : new HBox(card, side);
    both.getStyleClass().add("identity-cards");
    if (!narrow) {
      HBox.setHgrow(side, Priority.ALWAYS);
      card.prefWidthProperty().bind(both.widthProperty().multiply(CARD_SHARE));
      card.minWidthProperty().bind(card.prefWidthProperty());
      side.prefWidthProperty().bind(both.widthProperty().multiply(1 - CARD_SHARE).subtract(GAP));
      side.setMinWidth(SIDE_LEAST);
    }
    return both;
  }

  private boolean isTrusted(X509Certificate authority) {
    return viewModel.environment().filter(now -> now.authorities().contains(authority)).isPresent();
  }
}
