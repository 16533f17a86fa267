package org.tasket.intranet.acceptance.house;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ViewportSize;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One way in which a page must hold: a width and a set of colours. */
public record Look(int width, Colours colours) {

  private static final int HEIGHT = 900;

  /** What people choose in their system. */
  public enum Colours {
    LIGHT,
    DARK,
    FORCED
  }

  /** A phone's and a desk's. */
  public static Stream<Integer> widths() {
    return Stream.of(320, 1280);
  }

  /** Each set of colours. */
  public static List<Look> all(int width) {
    return Arrays.stream(Colours.values()).map(colours -> new Look(width, colours)).toList();
  }

  /** Ends what is on its way to another colour; what goes round and round has no end. */
  private static final String SETTLE =
      """
      document.getAnimations()
          .filter(motion => motion.effect.getComputedTiming().endTime !== Infinity)
          .forEach(motion => motion.finish())
      """;

  /** Shows the page this way, without loading it anew, its colours changed for good. */
  public void show(Page page) {
    ViewportSize before = page.viewportSize();
    if (before.width != width || before.height != HEIGHT) {
      page.setViewportSize(width, HEIGHT);
    }
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(colours == Colours.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(colours == Colours.FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE));
    page.evaluate(SETTLE);
  }

  /**
   * Forces no colours any more: Chromium keeps the ground of a page that it opened while they were
   * forced.
   */
  static void end(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
  }

  @Override
  public String toString() {
    return width + "-" + colours.name().toLowerCase(Locale.ROOT);
  }
}
