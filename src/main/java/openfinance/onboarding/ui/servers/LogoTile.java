package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.ui.feedback.Initials;

/** A server's logo, or its organisation's initials while there is none. */
final class LogoTile extends StackPane {
  /** The side of the tile in pixels. */
  static final double SIDE = 32;

  private static final double MARGIN = 4;

  private final Logos logos;
  private final Label initials = new Label();
  private final ImageView picture = new ImageView();
  private Optional<URI> wanted = Optional.empty();

  LogoTile(Logos logos) {
    this.logos = logos;
    getStyleClass().add("logo-tile");
    picture.setFitWidth(SIDE - MARGIN);
    picture.setFitHeight(SIDE - MARGIN);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    getChildren().addAll(initials, picture);
    // What was still read when the page was left was given up.
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                ask();
              }
            });
  }

  /** Shows the logo of a row, at once or when it was read. */
  void show(ListedServer row) {
    initials.setText(Initials.of(row.organisationName()));
    show(row.logo().flatMap(logos::find));
    if (!row.logo().equals(wanted)) {
      wanted = row.logo();
      ask();
    }
  }

  private void ask() {
    wanted
        .filter(address -> picture.getImage() == null)
        .ifPresent(address -> logos.request(address, image -> arrived(address, image)));
  }

  private void arrived(URI address, Image image) {
    if (wanted.filter(address::equals).isPresent()) {
      show(Optional.of(image));
    }
  }

  private void show(Optional<Image> image) {
    picture.setImage(image.orElse(null));
    initials.setVisible(image.isEmpty());
  }
}
