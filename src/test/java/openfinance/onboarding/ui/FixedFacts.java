package openfinance.onboarding.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.i18n.Messages;

/** Writes the facts of one installation for those of any, so that its picture is one everywhere. */
final class FixedFacts {
  private static final String HOME = "/home/mariam";

  /** In the order of the window's rows. */
  private static final List<String> FACTS =
      List.of(
          "1.0.0",
          "4f1c9d27ab35",
          "OpenJDK 64-Bit Server VM 25+36",
          "Linux 6.1 amd64",
          "/opt/tpp-onboarding/lib/app",
          HOME + "/.local/share/tpp-onboarding",
          HOME + "/.local/state/tpp-onboarding",
          HOME + "/.cache/tpp-onboarding");

  private FixedFacts() {}

  /** Changes what a scene shows; on the JavaFX thread. Whether it shows an installation. */
  static boolean write(Scene scene) {
    Optional<GridPane> facts = Optional.ofNullable((GridPane) scene.lookup("#facts"));
    facts.ifPresent(
        grid -> {
          for (int row = 0; row < FACTS.size(); row++) {
            write(grid, row);
          }
          // Only what was built for a release has its licences beside it.
          Node licences = scene.lookup("#showLicences");
          licences.setVisible(true);
          licences.setManaged(true);
        });
    return facts.isPresent();
  }

  private static void write(GridPane grid, int row) {
    if (cell(grid, row, 1) instanceof CopyableText text) {
      text.show(FACTS.get(row));
    } else {
      // The program's folder: of one that runs from its sources, words stand there.
      String name = ((Labeled) cell(grid, row, 0)).getText();
      grid.getChildren().remove(cell(grid, row, 1));
      grid.add(new CopyableText(new Messages(Locale.ENGLISH), name, FACTS.get(row)), 1, row);
    }
  }

  private static Node cell(GridPane grid, int row, int column) {
    return grid.getChildren().stream()
        .filter(it -> GridPane.getRowIndex(it) == row && GridPane.getColumnIndex(it) == column)
        .findFirst()
        .orElseThrow();
  }
}
