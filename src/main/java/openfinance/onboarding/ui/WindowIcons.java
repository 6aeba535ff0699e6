package openfinance.onboarding.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** What stands for the window in its title bar and among others; the system picks a size. */
final class WindowIcons {
  private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

  private WindowIcons() {}

  /** All sizes, decoded; not on the window's thread, since it takes tens of milliseconds. */
  static List<Image> all() {
    return SIZES.stream()
        .map(size -> WindowIcons.class.getResourceAsStream("icons/app-" + size + ".png"))
        .filter(Objects::nonNull)
        .map(Image::new)
        .toList();
  }
}
