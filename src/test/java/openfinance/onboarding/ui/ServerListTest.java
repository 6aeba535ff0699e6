package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import openfinance.onboarding.directory.ListedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the servers in a real window: its heads, several rows at once, and a document. */
class ServerListTest extends WindowTest {
  @BeforeEach
  void begin() {
    steps.confirmRoles();
  }

  private List<ListedServer> rows() {
    return WindowDriver.onWindowThread(
        () -> {
          ListView<?> list = (ListView<?>) window.stage().getScene().lookup("#serverList");
          return list.getItems().stream().map(ListedServer.class::cast).toList();
        });
  }

  private List<String> names() {
    return rows().stream().map(ListedServer::organisationName).toList();
  }

  /** The rows in this order, which they come to beside the window's thread. */
  private void awaitRows(List<ListedServer> inOrder) {
    window.await(
        words -> rows().equals(inOrder),
        inOrder.stream().map(ListedServer::organisationName).toList().toString());
  }

  private List<String> picked() {
    return WindowDriver.onWindowThread(
        () ->
            window.stage().getScene().getRoot().lookupAll(".picked-name").stream()
                .map(node -> ((Labeled) node).getText().split(", ", 2)[0])
                .toList());
  }

  /** The name of what has the focus; an announcement may take its place for a moment. */
  private void awaitFocused(String name) {
    window.await(
        words ->
            window
                .focused()
                .map(Node::getAccessibleText)
                .filter(it -> it.startsWith(name))
                .isPresent(),
        name + " with the focus");
  }

  @Test
  void aHeadSortsByItsColumnBothWaysAndSaysSo() {
    List<ListedServer> byName = rows();
    Comparator<ListedServer> status = Comparator.comparing(ListedServer::state);
    window.tabTo("LFI and server");
    window.press(KeyCode.SPACE);
    awaitFocused("LFI and server. Sorted by it, descending. Sort ascending");
    awaitRows(byName.reversed());
    window.tabTo("Status");
    window.press(KeyCode.SPACE);
    awaitFocused("Status. Sorted by it, ascending. Sort descending");
    awaitRows(byName.stream().sorted(status).toList());
    List<ListedServer> byStatus = rows();
    window.press(KeyCode.SPACE);
    awaitFocused("Status. Sorted by it, descending. Sort ascending");
    awaitRows(byName.stream().sorted(status.reversed()).toList());
    assertFalse(rows().equals(byStatus));
  }

  @Test
  void severalRowsAreSelectedWithShiftAndPickedWithSpace() {
    window.tabTo("serverList");
    List<String> first = names().subList(0, 3);
    window.press(KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.SPACE);
    window.await("Use these 3 servers");
    assertEquals(first, picked());
    window.press(KeyCode.SPACE);
    window.await("Use these servers");
  }

  @Test
  void aSearchKeepsTheSelectedRowAndTheFocusOnIt() {
    window.tabTo("serverList");
    window.press(KeyCode.END);
    String last = names().getLast();
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type(last.split(" ", 2)[0]);
    window.await(shown -> !shown.contains(", 17 shown"), "fewer rows");
    assertSelectedAndFocused(last);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.await(", 17 shown");
    assertSelectedAndFocused(last);
  }

  private void assertSelectedAndFocused(String name) {
    List<ListedServer> rows =
        WindowDriver.onWindowThread(
            () -> {
              ListView<?> list = (ListView<?>) window.stage().getScene().lookup("#serverList");
              return List.of(
                  (ListedServer) list.getSelectionModel().getSelectedItem(),
                  (ListedServer) list.getFocusModel().getFocusedItem());
            });
    assertEquals(List.of(name, name), rows.stream().map(ListedServer::organisationName).toList());
  }

  @Test
  void enterInTheSearchGoesToTheListAndNeverLeavesThePage() {
    steps.pick("model1");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.press(KeyCode.ENTER);
    assertEquals("serverList", window.focused().map(Node::getId).orElse(""));
    assertTrue(window.words().contains("Use this server"), window.words());
  }

  @Test
  void whoRemovesAPickGoesOnAtTheOtherOne() {
    steps.pick("model1", "alnoor.apihub");
    window.tabTo("Remove Model Bank");
    window.press(KeyCode.SPACE);
    window.await("Use this server");
    awaitFocused("Remove Al Noor Bank");
    window.press(KeyCode.SPACE);
    window.await("Use these servers");
    assertEquals("serverSearch", window.focused().map(Node::getId).orElse(""));
  }

  @Test
  void theMetadataIsExplainedSearchedAndCopied() {
    steps.pick("model1");
    window.tabTo("Look at the metadata of");
    window.press(KeyCode.SPACE);
    Stage opened = documentWindow();
    Scene scene = opened.getScene();
    List<String> words = labels(scene);
    assertTrue(words.contains("Where the application is registered."), words.toString());
    assertTrue(words.contains("registration_endpoint"), words.toString());
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("token endpoint_auth");
    String line = selectedLine(scene);
    assertTrue(line.contains("token_endpoint_auth"), line);
    assertTrue(labels(scene).stream().anyMatch(it -> it.matches("1 of \\d+ lines?")), "the count");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("endpoint");
    String first = selectedLine(scene);
    window.press(KeyCode.F3);
    assertFalse(selectedLine(scene).equals(first), "the next line that was found");
    String copied =
        WindowDriver.onWindowThread(
            () -> {
              button(scene, "Copy the document").fire();
              return Clipboard.getSystemClipboard().getString();
            });
    assertTrue(copied.startsWith("{") && copied.contains("\"registration_endpoint\""), copied);
    window.press(KeyCode.ESCAPE);
    assertFalse(WindowDriver.onWindowThread(opened::isShowing));
  }

  private Stage documentWindow() {
    return WindowDriver.onWindowThread(
        () ->
            Window.getWindows().stream()
                .filter(it -> it instanceof Stage stage && window.stage().equals(stage.getOwner()))
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private static Button button(Scene scene, String words) {
    return Seen.nodes(scene).stream()
        .filter(node -> node instanceof Button button && words.equals(button.getText()))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> labels(Scene scene) {
    return WindowDriver.onWindowThread(
        () ->
            Seen.nodes(scene).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> Optional.ofNullable(((Labeled) node).getText()).orElse(""))
                .toList());
  }

  private static String selectedLine(Scene scene) {
    return WindowDriver.onWindowThread(
        () ->
            (String)
                ((ListView<?>) scene.lookup(".metadata-lines"))
                    .getSelectionModel()
                    .getSelectedItem());
  }
}
