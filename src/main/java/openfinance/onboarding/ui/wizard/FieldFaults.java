package openfinance.onboarding.ui.wizard;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.Readiness.Fault;

/**
 * Says at each field what is wrong with it, in the words of the summary: in the label with the
 * field's id and {@code -error} behind it, and with the pseudo-class {@code error} on the field.
 */
final class FieldFaults {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Parent root;
  private final Messages messages;
  private List<Fault> shown = List.of();

  FieldFaults(Parent root, Messages messages) {
    this.root = root;
    this.messages = messages;
  }

  void show(List<Fault> faults) {
    shown.forEach(fault -> mark(fault.fieldId(), false, ""));
    shown = faults;
    shown.forEach(fault -> mark(fault.fieldId(), true, messages.get(fault.text())));
  }

  private void mark(String fieldId, boolean wrong, String words) {
    Node field = root.lookup("#" + fieldId);
    if (field != null) {
      field.pseudoClassStateChanged(ERROR, wrong);
    }
    if (root.lookup("#" + fieldId + "-error") instanceof Label label) {
      label.setText(words);
      label.setVisible(wrong);
      label.setManaged(wrong);
    }
  }
}
