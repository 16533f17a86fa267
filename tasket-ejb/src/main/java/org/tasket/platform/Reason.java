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
    Reason given = new Reason(Texts.given(reason), Texts.given(words));
    return given.reason.isEmpty() && given.words.isEmpty() ? Optional.empty() : Optional.of(given);
  }
}
