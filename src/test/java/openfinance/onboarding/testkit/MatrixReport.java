package openfinance.onboarding.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A table of what a test saw, written as Markdown beside the test reports. */
public final class MatrixReport {
  private final String title;
  private final List<String> rows;
  private final List<String> columns;
  private final Map<String, String> cells = new ConcurrentHashMap<>();

  /** An empty table. */
  public MatrixReport(String title, List<String> rows, List<String> columns) {
    this.title = title;
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
  }

  /** Notes what was seen in one cell. */
  public void saw(String row, String column, String code) {
    cells.put(row + "\n" + column, code);
  }

  /** Writes the table; a cell that was not tried says so. */
  public void write(String file) throws IOException {
    StringBuilder text = new StringBuilder("# " + title + "\n\n");
    text.append(cells.size()).append(" cells\n\n| |");
    columns.forEach(column -> text.append(' ').append(column).append(" |"));
    text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
    for (String row : rows) {
      text.append("| **").append(row).append("** |");
      for (String column : columns) {
        String code = cells.getOrDefault(row + "\n" + column, "not tried");
        text.append(' ').append(code).append(" |");
      }
      text.append('\n');
    }
    Path folder = Files.createDirectories(Path.of("target", "test-reports"));
    Files.writeString(folder.resolve(file), text.toString());
  }
}
