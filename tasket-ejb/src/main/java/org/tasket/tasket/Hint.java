package org.tasket.tasket;

import java.util.Locale;
import org.tasket.platform.Words;

/**
 * A piece of good practice that a draft might follow; it never blocks anything. The sentence is
 * {@code hint.<code>}.
 */
public enum Hint {
  /** More than a working day is a project: people with an hour to spare pass it by. */
  LONG,
  /** Two hours fit in nobody's spare half hour; sittings with a time can be planned for. */
  LONG_AT_ANY_TIME,
  /** Who comes to a session is taken to stay: with an hour to spare nobody sees a long one. */
  SESSION_LONGER,
  /** Without a description nobody knows what they say yes to. */
  DESCRIPTION_MISSING,
  /** Under 80 characters there is no room for what, why and when it is done well. */
  DESCRIPTION_SHORT,
  /** Who shall come must know where to. */
  PLACE_MISSING,
  /** Taskets hold nothing classified: the whole audience reads them. */
  SECRECY,
  /** People choose by what they can, and by what they want to learn. */
  SKILL_MISSING;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String sentence(Locale language) {
    return Words.in(language).text("hint." + code());
  }
}
