package org.tasket.mail;

import java.nio.charset.StandardCharsets;

/**
 * Text as it goes through every mail server: in UTF-8, with all that is not plain ASCII as its
 * bytes, in short lines (RFC 2045, 6.7). Jakarta Mail looks for its own encoder in all jars of the
 * server each time.
 */
final class QuotedPrintable {

  private static final int LINE_MOST = 76;
  private static final String DIGITS = "0123456789ABCDEF";

  private final StringBuilder written = new StringBuilder();
  private int column;

  private QuotedPrintable() {}

  /** Every end of a line becomes CR and LF. */
  static String of(String text) {
    QuotedPrintable encoded = new QuotedPrintable();
    text.lines().forEach(encoded::line);
    return encoded.written.toString();
  }

  private void line(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      octet(bytes[i], i == bytes.length - 1);
    }
    written.append("\r\n");
    column = 0;
  }

  private void octet(byte octet, boolean last) {
    boolean blank = octet == ' ' || octet == '\t';
    boolean plain = octet > ' ' && octet < 0x7f && octet != '=';
    int width = plain || (blank && !last) ? 1 : 3;
    if (column + width > LINE_MOST - 1) {
      written.append("=\r\n");
      column = 0;
    }
    if (width == 1) {
      written.append((char) octet);
    } else {
      written
          .append('=')
          .append(DIGITS.charAt(octet >> 4 & 0xf))
          .append(DIGITS.charAt(octet & 0xf));
    }
    column += width;
  }
}
