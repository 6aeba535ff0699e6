package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import openfinance.onboarding.directory.ListedServer;

/** A server's logo, or its organisation's initials while there is none. */
final class LogoTile extends StackPane {
  /** The side of the tile in pixels. */
  static final double SIDE = 32;

  private static final double MARGIN = 4;
  private static final int MOST_INITIALS = 2;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
  }

  /** Shows the logo of a row, at once or when it was read. */
  void show(ListedServer row) {
    initials.setText(initials(row.organisationName()));
    show(row.logo().flatMap(logos::find));
    if (!row.logo().equals(wanted)) {
      wanted = row.logo();
      wanted.ifPresent(address -> logos.request(address, image -> arrived(address, image)));
    }
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

  /** The first letters of the first two words, or the first two of a single one. */
  static String initials(String name) {
    List<String> words = BETWEEN_WORDS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    int letters = words.size() == 1 ? MOST_INITIALS : 1;
    return words.stream()
        .limit(MOST_INITIALS)
        .map(word -> beginning(word, letters).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static String beginning(String word, int letters) {
    return word.codePoints()
        .limit(letters)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
