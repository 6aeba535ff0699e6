package openfinance.onboarding.ui.credentials;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.KeystoreProof;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.ui.feedback.FindingRow;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** What the Trust Framework's public keystore says of the certificate; off with one click. */
final class KeystoreRow extends VBox {
  private final KeystoreLookup lookup;
  private final Messages messages;

  KeystoreRow(KeystoreLookup lookup, Messages messages) {
    this.lookup = lookup;
    this.messages = messages;
    setId("keystore");
    WhileShown.in(this, lookup.state()).subscribe(this::draw);
  }

  private void draw(KeystoreLookup.State state) {
    switch (state) {
      case KeystoreLookup.State.Idle() -> getChildren().clear();
      case KeystoreLookup.State.Off() ->
          show(finding(State.OFF, "credentials.keystore.off"), turn("turnOn", true));
      case KeystoreLookup.State.Running() ->
          show(finding(State.RUNNING, "credentials.keystore.running"), turn("turnOff", false));
      case KeystoreLookup.State.Answered(KeystoreProof proof) -> draw(proof);
    }
  }

  private void draw(KeystoreProof proof) {
    switch (proof) {
      case KeystoreProof.Active() ->
          show(finding(State.OK, "credentials.keystore.active"), turn("turnOff", false));
      case KeystoreProof.NotListed() -> {
        ProblemText text = messages.of(proof.problem().orElseThrow());
        FindingRow row =
            new FindingRow(
                State.WARNING,
                text.title(),
                messages.get("credentials.finding.goOn", text.summary()));
        row.remedies(text.remedies());
        show(row, again(), turn("turnOff", false));
      }
      case KeystoreProof.Unverified(Problem reason) -> {
        ProblemText text = messages.of(reason);
        FindingRow row =
            new FindingRow(
                State.NOTE, messages.get("credentials.keystore.unverified"), text.summary());
        show(row, again(), turn("turnOff", false));
      }
    }
  }

  private FindingRow finding(State state, String key) {
    return new FindingRow(state, messages.get(key), messages.get(key + ".below"));
  }

  private Hyperlink turn(String name, boolean on) {
    return link(name, () -> lookup.turn(on));
  }

  private Hyperlink again() {
    return link("again", lookup::again);
  }

  private Hyperlink link(String name, Runnable act) {
    Hyperlink link = new Hyperlink(messages.get("credentials.keystore." + name));
    link.setId("keystore-" + name);
    link.getStyleClass().addAll("detail", "plain");
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(event -> act.run());
    return link;
  }

  /** The focus stays in the row when the link that had it gives way to another. */
  private void show(FindingRow row, Hyperlink... links) {
    boolean focused = Focus.in(this).isPresent();
    boolean seen = Focus.isSeenIn(this);
    HBox acts = new HBox(links);
    acts.getStyleClass().add("finding-acts");
    row.add(acts);
    getChildren().setAll(List.of(row));
    if (focused) {
      Focus.give(List.of(links).getLast(), seen);
    }
  }
}
