import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.css.Stylesheet;

/**
 * Writes each stylesheet that the window opens with in JavaFX's binary form too, under its own name,
 * where JavaFX looks for that first: parsing the text takes a good part of a start.
 */
class StyleSheets {
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    for (int i = 1; i < arguments.length; i++) {
      Path binary = classes.resolve(arguments[i].replaceFirst("\\.css$", ".bss"));
      Files.createDirectories(binary.getParent());
      File text = File.createTempFile("style", ".css");
      try (InputStream css = ClassLoader.getSystemResourceAsStream(arguments[i])) {
        Files.copy(css, text.toPath(), StandardCopyOption.REPLACE_EXISTING);
        Stylesheet.convertToBinary(text, binary.toFile());
      } finally {
        Files.delete(text.toPath());
      }
    }
  }
}
