package org.tasket.mail;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tasket.calendar.Invitation;

/**
 * A mail ready to be sent.
 *
 * @param id from which its Message-ID is made, always the same one
 * @param stop where such mail is stopped, by a POST without signing in
 * @param invitation what the reader's own calendar is told
 */
record Letter(
    UUID id,
    String name,
    String address,
    Locale language,
    String subject,
    String text,
    String html,
    URI stop,
    Optional<Invitation> invitation) {

  /** What would end a header's line, or draw it otherwise than it reads. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u0085\\u202A-\\u202E\\u2066-\\u2069]+");

  Letter {
    subject = onOneLine(subject);
    name = onOneLine(name);
  }

  /** A text as it may stand in a header. */
  private static String onOneLine(String text) {
    return UNFIT.matcher(text).replaceAll(" ").strip();
  }
}
