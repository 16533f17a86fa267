package org.tasket.board;

import java.util.regex.Pattern;
import org.tasket.platform.Checks;

/**
 * Whether white text can be read upon a colour: WCAG 2.2, success criterion 1.4.3, asks for a
 * contrast of 4.5 to 1, with the relative luminance that it defines.
 */
final class Contrast {

  static final double LEAST = 4.5;

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  private Contrast() {}

  static void check(Checks checks, String field, String colour) {
    boolean known = COLOUR.matcher(colour).matches();
    checks.that(known, field, "colour", colour);
    if (known) {
      double contrast = withWhite(colour);
      checks.that(contrast >= LEAST, field, "contrast", LEAST, colour, contrast);
    }
  }

  /** From 1, white on white, to 21, white on black. */
  static double withWhite(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
