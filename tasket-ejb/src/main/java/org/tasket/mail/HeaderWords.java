package org.tasket.mail;

import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What people wrote, as a header may hold it (RFC 2047): never an end of a line, and nothing but
 * ASCII. Jakarta Mail looks for its own encoder in all jars of the server each time.
 */
final class HeaderWords {

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
  private static final Pattern PLAIN = Pattern.compile("[ -~]*");
  private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9'-]+( [A-Za-z0-9'-]+)*");

  private static final int LINE_MOST = 76;

  /** As many bytes as fit into a line of 76 characters with the name of a header. */
  private static final int BYTES_MOST = 39;

  private HeaderWords() {}

  /**
   * A subject.
   *
   * @param used how long the header's name is
   */
  static String text(String text, int used) {
    String line = CONTROLS.matcher(text).replaceAll(" ");
    return PLAIN.matcher(line).matches() && !line.contains("=?")
        ? MimeUtility.fold(used, line)
        : encoded(line);
  }

  /** An address with the name of whose it is. */
  static String mailbox(String name, String address, int used) {
    String line = CONTROLS.matcher(name).replaceAll(" ");
    String phrase = ATOMS.matcher(line).matches() ? MimeUtility.fold(used, line) : encoded(line);
    int room = LINE_MOST - used - (phrase.length() - phrase.lastIndexOf('\n'));
    return phrase + (address.length() + " <>".length() > room ? "\r\n <" : " <") + address + ">";
  }

  /** In words of their own, none of which cuts a character in two. */
  private static String encoded(String line) {
    StringBuilder words = new StringBuilder();
    StringBuilder word = new StringBuilder();
    int bytes = 0;
    for (int character : line.codePoints().toArray()) {
      String one = Character.toString(character);
      int more = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > BYTES_MOST) {
        append(words, word);
        word.setLength(0);
        bytes = 0;
      }
      word.append(one);
      bytes += more;
    }
    append(words, word);
    return words.toString();
  }

  private static void append(StringBuilder words, CharSequence word) {
    byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
    words
        .append(words.isEmpty() ? "" : "\r\n ")
        .append("=?UTF-8?B?")
        .append(Base64.getEncoder().encodeToString(bytes))
        .append("?=");
  }
}
