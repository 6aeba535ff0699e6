package openfinance.onboarding.ui.credentials;

import java.io.File;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import openfinance.onboarding.ui.i18n.Messages;

/** Files and text that are dropped or pasted anywhere in the window while the page is shown. */
final class IncomingFiles {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final CredentialsViewModel viewModel;
  private final Messages messages;
  private final Node target;
  private final Label words;
  private final EventHandler<KeyEvent> keys = this::keyPressed;

  /**
   * What arrives goes to the view model.
   *
   * @param target shows that files may be let go
   * @param words says so in its pseudo-class's time, otherwise what may be dropped
   */
  IncomingFiles(CredentialsViewModel viewModel, Messages messages, Node target, Label words) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.target = target;
    this.words = words;
    hover(false);
  }

  /** The page came into this scene, or left one. */
  void sceneChanged(Scene before, Scene now) {
    if (before != null) {
      before.setOnDragOver(null);
      before.setOnDragExited(null);
      before.setOnDragDropped(null);
      before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
    if (now != null) {
      now.setOnDragOver(this::dragOver);
      now.setOnDragExited(event -> hover(false));
      now.setOnDragDropped(this::dropped);
      now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
  }

  /** Takes the files or the text in the clipboard. */
  void paste() {
    take(Clipboard.getSystemClipboard());
  }

  /** Says what may be dropped, or what is still missing; during a drag, that it may be let go. */
  void hover(boolean over) {
    target.pseudoClassStateChanged(DROP, over);
    words.setText(messages.get(over ? "credentials.drop.now" : idle()));
  }

  private String idle() {
    boolean locked = viewModel.files().stream().anyMatch(PickedFile::needsPassphrase);
    if (viewModel.files().isEmpty()) {
      return "credentials.drop";
    }
    return switch (viewModel.examined().get()) {
      case Examined.WithoutKey found when found.error().isEmpty() && !locked ->
          "credentials.fault.key";
      case Examined.Incomplete(boolean certificate, boolean key) when certificate && !locked ->
          "credentials.fault.key";
      case Examined.Incomplete(boolean certificate, boolean key) when key && !locked ->
          "credentials.fault.certificate";
      default -> "credentials.drop.more";
    };
  }

  private boolean take(Clipboard content) {
    if (content.hasFiles()) {
      viewModel.add(content.getFiles().stream().map(File::toPath).toList());
    } else if (content.hasString()) {
      viewModel.paste(content.getString());
    } else {
      return false;
    }
    return true;
  }

  private void keyPressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl field && field.isEditable();
    if (PASTE.match(event) && !typing) {
      event.consume();
      paste();
    }
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
      event.acceptTransferModes(TransferMode.COPY);
      hover(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    event.setDropCompleted(take(event.getDragboard()));
    hover(false);
    event.consume();
  }
}
