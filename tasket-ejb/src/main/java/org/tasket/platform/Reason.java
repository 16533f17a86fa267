package org.tasket.platform;

import java.util.Optional;

/**
 * Why somebody ends or refuses something: a short reason, to 200 characters, and words of their
 * own, to 2,000. One of the two is there.
 */
public record Reason(Optional<String> reason, Optional<String> words) {

  public static final int REASON_MOST = 200;
  public static final int WORDS_MOST = 2_000;

  /** A reason that must be given. */
  public static Reason required(String reason, String words) {
    return optional(reason, words).orElseThrow(() -> new InvalidInput("reason", "missing"));
  }

  /** A reason that may be left out. */
  public static Optional<Reason> optional(String reason, String words) {
    new Checks()
        .optionalText("reason", reason, REASON_MOST)
        .optionalText("words", words, WORDS_MOST)
        .orThrow();
    return kept(Texts.given(reason).orElse(null), Texts.given(words).orElse(null));
  }

  /** As two columns keep it, both of which may be null. */
  public static Optional<Reason> kept(String reason, String words) {
    return reason == null && words == null
        ? Optional.empty()
        : Optional.of(new Reason(Optional.ofNullable(reason), Optional.ofNullable(words)));
  }
}
