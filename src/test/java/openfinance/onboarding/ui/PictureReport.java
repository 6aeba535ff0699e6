package openfinance.onboarding.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares pictures with stored ones and sets both side by side in an HTML file. */
final class PictureReport {
  /** More different squares than another renderer makes. */
  private static final double TOLERANCE = 0.02;

  private final Path stored;
  private final Path folder;
  private final boolean storing;
  private final StringBuilder rows = new StringBuilder();
  private final List<String> different = new ArrayList<>();

  /**
   * A report.
   *
   * @param stored where the pictures lie that are right
   * @param folder where the report is written
   * @param storing whether the new pictures become the ones that are right
   */
  PictureReport(Path stored, Path folder, boolean storing) {
    this.stored = stored;
    this.folder = folder;
    this.storing = storing;
  }

  void add(String name, Picture now) throws IOException {
    Path right = stored.resolve(name + ".png");
    now.writeWhole(folder.resolve(name + ".png"));
    if (storing) {
      now.write(right);
    }
    if (!Files.exists(right)) {
      different.add(name + ": nothing is stored");
      rows.append(row(name, "new", "", image(name)));
      return;
    }
    Picture before = Picture.read(right);
    before.write(folder.resolve(name + "-stored.png"));
    double difference = now.difference(before);
    boolean lost = now.lacksAWord(before);
    boolean same = difference <= TOLERANCE && !lost;
    if (!same) {
      different.add(
          "%s: %.1f %% of it%s".formatted(name, difference * 100, lost ? ", and a word" : ""));
    }
    now.marked(before).write(folder.resolve(name + "-difference.png"));
    String verdict = "%s, %.2f %%".formatted(same ? "same" : "different", difference * 100);
    rows.append(
        row(name, verdict, image(name + "-stored"), image(name), image(name + "-difference")));
  }

  /** Writes the report; the pictures that differ. */
  List<String> finish() throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!doctype html><meta charset="utf-8"><title>Pictures</title>
        <style>body{font:14px sans-serif}img{width:100%%;border:1px solid #ccc}td{vertical-align:top}</style>
        <table><tr><th>Picture<th>Stored<th>Now<th>Difference</tr>
        %s</table>
        """
            .formatted(rows));
    return List.copyOf(different);
  }

  private static String row(String name, String verdict, String... images) {
    return "<tr><td>" + name + "<br>" + verdict + "<td>" + String.join("<td>", images) + "</tr>\n";
  }

  private static String image(String name) {
    return "<a href='" + name + ".png'><img src='" + name + ".png' alt='" + name + "'></a>";
  }
}
