package openfinance.onboarding.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.Readiness.Fault;

/** "There is a problem", with a link to each field. */
public final class ErrorSummary extends VBox {
  private final Messages messages;
  private final Consumer<String> goToField;

  /**
   * Hidden until there is a fault.
   *
   * @param goToField moves the focus to the field with this id
   */
  public ErrorSummary(Messages messages, Consumer<String> goToField) {
    this.messages = messages;
    this.goToField = goToField;
    getStyleClass().add("error-summary");
    setMargin(this, new Insets(16, 0, 0, 0));
    setFocusTraversable(true);
    setId("error-summary");
    show(List.of());
  }

  /** Shows the faults, or hides when there are none. */
  public void show(List<Fault> faults) {
    setVisible(!faults.isEmpty());
    setManaged(!faults.isEmpty());
    Label title =
        new Label(
            messages.get("feedback.summary.title"),
            Icons.of("fth-alert-octagon", "danger", "large"));
    title.getStyleClass().add("error-summary-title");
    Focus.keep(
        this,
        () -> {
          getChildren().setAll(title);
          faults.forEach(fault -> getChildren().add(link(fault)));
        });
    setAccessibleText(
        messages.get("feedback.summary.title")
            + ". "
            + String.join(". ", faults.stream().map(fault -> messages.get(fault.text())).toList()));
  }

  private Hyperlink link(Fault fault) {
    Hyperlink link = new Hyperlink(messages.get(fault.text()));
    link.setId(getId() + "-" + fault.fieldId());
    link.setWrapText(true);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          goToField.accept(fault.fieldId());
        });
    return link;
  }
}
