package openfinance.onboarding.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** What stands for the window in its title bar and among others. */
final class WindowIcons {
  /** JavaFX shows one of them: the smaller on Windows, the larger elsewhere. */
  private static final List<Integer> SIZES = List.of(32, 128);

  private WindowIcons() {}

  /** Both sizes, decoded; not on the window's thread, since it takes tens of milliseconds. */
  static List<Image> all() {
    return SIZES.stream()
        .map(size -> WindowIcons.class.getResourceAsStream("icons/app-" + size + ".png"))
        .filter(Objects::nonNull)
        .map(Image::new)
        .toList();
  }
}
