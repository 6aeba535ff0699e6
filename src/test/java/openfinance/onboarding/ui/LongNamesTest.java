package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names of forty letters and lists of fifty in the smallest and a very large window. */
class LongNamesTest extends WindowTest {
  private static final String ENGLISH = "Al Noor Commercial and Savings Bank of the Northern Coast";
  private static final String ARABIC = "مصرف السنبوك الإسلامي للتجارة والاستثمار والتمويل الدولي";

  private static final double FRAME = 32;

  /** The screen that tests draw on has memory for no more lines of the width of a large one. */
  private static final List<Dimension2D> SIZES =
      List.of(new Dimension2D(3840, 980), new Dimension2D(900, 640));

  private final List<String> found = new ArrayList<>();

  LongNamesTest() {
    super(LEAST_SIZE);
  }

  @Test
  void longNamesInTwoLanguagesAreWholeWhereverTheyStand() throws IOException {
    window.await("Check that you are ready to register");
    steps.confirmRoles();
    readDirectoryOfLongNames();
    steps.pick("alnoor.apihub", "auth1.sanbuk", "auth1.mina");
    look("servers, picked");
    steps.useServers(3);
    steps.add("browseFiles", "transport.pem", "transport.key");
    window.await("Ready to use");
    steps.review();
    look("review");
    steps.register(3, "Show the status");
    steps.showStatus();
    look("status");
    window.tabTo("registrations");
    window.press(KeyCode.SPACE);
    window.await("3 registrations");
    look("registrations");
    assertEquals("", String.join("\n", found));
  }

  @Test
  @Tag("thorough")
  void fiftyFilesWithAProblemEachCanAllBeRead() throws IOException {
    steps.confirmRoles();
    steps.pick("model1");
    steps.useServers(1);
    String[] names =
        IntStream.range(0, 50)
            .mapToObj("certificate-of-the-year-before-last-%02d.txt"::formatted)
            .toArray(String[]::new);
    for (String name : names) {
      Files.writeString(home.resolve("data/demo").resolve(name), "no certificate at all");
    }
    steps.add("browseFiles", names);
    window.await(names[49]);
    look("fifty files");
    assertEquals("", String.join("\n", found));
    assertTrue(
        WindowDriver.onWindowThread(
            () -> {
              ScrollPane page = (ScrollPane) window.scene().lookup(".page-scroll");
              double content = page.getContent().getLayoutBounds().getHeight();
              return content > page.getViewportBounds().getHeight();
            }),
        "the page scrolls");
  }

  private void readDirectoryOfLongNames() throws IOException {
    Path folder = home.resolve("data/demo");
    String names =
        Files.readString(folder.resolve("participants.json"))
            .replace("Al Noor Bank", ENGLISH)
            .replace("مصرف السنبوك", ARABIC);
    Path file = Files.writeString(folder.resolve("long.json"), names);
    window.choose("moreOfDirectory", 1);
    window.tabTo("otherDirectory");
    window.type(file.toString());
    window.press(KeyCode.ENTER);
    window.await(ENGLISH);
  }

  private void look(String page) {
    for (int language : List.of(1, 0)) {
      window.choose("language", language);
      for (Dimension2D size : SIZES) {
        window.over().resize(size);
        window.awaitLayout();
        String where = page + " " + language + " " + size.getWidth() + ": ";
        found.addAll(WindowDriver.onWindowThread(() -> faults(where, size)));
      }
    }
  }

  private List<String> faults(String where, Dimension2D size) {
    List<String> faults = new ArrayList<>(Room.cut(window.scene()));
    faults.addAll(Room.outside(window.scene()));
    faults.addAll(Room.below(window.scene()));
    if (window.scene().getWidth() < size.getWidth() - FRAME) {
      faults.add("the window is only so wide: " + window.scene().getWidth());
    }
    return faults.stream().map(where::concat).toList();
  }
}
