package org.tasket.rest.embed;

import java.util.Optional;

/** How large something is shown elsewhere, in pixels. */
record EmbedSize(int width, int height) {

  static final int MOST = 10_000;

  private static final EmbedSize USUAL = new EmbedSize(600, 480);

  /** As usual, but no larger than wanted. */
  static EmbedSize within(Optional<Integer> width, Optional<Integer> height) {
    return new EmbedSize(
        Math.min(width.orElse(MOST), USUAL.width), Math.min(height.orElse(MOST), USUAL.height));
  }
}
