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

  private final Parent page;
  private final Messages messages;
  private List<Fault> shown = List.of();

  /**
   * For the fields of a page.
   *
   * @param page what holds the page, below what scrolls, which is found there before it is styled
   */
  FieldFaults(Parent page, Messages messages) {
    this.page = page;
    this.messages = messages;
  }

  void show(List<Fault> faults) {
    shown.forEach(fault -> mark(fault.fieldId(), false, ""));
    shown = faults;
    shown.forEach(fault -> mark(fault.fieldId(), true, messages.get(fault.text())));
  }

  private void mark(String fieldId, boolean wrong, String words) {
    Node field = page.lookup("#" + fieldId);
    if (field != null) {
      field.pseudoClassStateChanged(ERROR, wrong);
    }
    if (page.lookup("#" + fieldId + "-error") instanceof Label label) {
      label.setText(words);
      label.setVisible(wrong);
      label.setManaged(wrong);
    }
  }
}
