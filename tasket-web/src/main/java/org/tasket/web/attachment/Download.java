package org.tasket.web.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a file is handed to a browser: to be kept, under its name, and never to be shown or run. */
public final class Download {

  /** Whatever opens it in spite of all may do nothing. */
  public static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ -]");

  /** What RFC 5987 (3.2.1) lets stand as it is. */
  private static final String AS_IT_IS = "!#$&+-.^_`|~";

  private Download() {}

  /**
   * The header Content-Disposition (RFC 6266): the name in plain letters for old browsers, and
   * whole for all others.
   */
  public static String disposition(String name) {
    return "attachment; filename=\""
        + NOT_PLAIN.matcher(name).replaceAll("_")
        + "\"; filename*=UTF-8''"
        + encoded(name);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xFF);
      boolean plain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || AS_IT_IS.indexOf(letter) >= 0);
      if (plain) {
        encoded.append(letter);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
      }
    }
    return encoded.toString();
  }
}
