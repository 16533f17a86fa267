package org.tasket.mail;

import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;

/**
 * Several forms of one text, of which a mail program shows the last that it can (RFC 2046, 5.1.4),
 * in quoted-printable: there is no = without a number in it, and so no line that looks like a
 * boundary.
 *
 * <p>Jakarta Mail does the same with a MimeMultipart, but looks for its encoders seven times. They
 * write byte by byte, which takes eight times as long into what many threads may write to.
 */
final class Forms {

  private static final String LINE = "\r\n";

  /** Bytes of a letter. */
  private static final int USUAL = 8 * 1024;

  private final StreamProvider encoders;
  private final String boundary;
  private final UnsynchronizedByteArrayOutputStream written;

  Forms(StreamProvider encoders, UUID id) throws IOException {
    this.written = UnsynchronizedByteArrayOutputStream.builder().setBufferSize(USUAL).get();
    this.encoders = encoders;
    this.boundary = "=_" + id;
  }

  String contentType() {
    return "multipart/alternative;" + LINE + " boundary=\"" + boundary + "\"";
  }

  /** One more, better than those before; of a media type without a charset. */
  void add(String type, String text) throws IOException {
    put("--" + boundary + LINE);
    put("Content-Type: " + type + "; charset=UTF-8" + LINE);
    put("Content-Transfer-Encoding: quoted-printable" + LINE + LINE);
    OutputStream encoded = encoders.outputQP(written);
    encoded.write(text.getBytes(StandardCharsets.UTF_8));
    encoded.flush();
    put(LINE);
  }

  /** All of them, and their end. */
  byte[] whole() throws IOException {
    put("--" + boundary + "--" + LINE);
    return written.toByteArray();
  }

  private void put(String line) throws IOException {
    written.write(line.getBytes(StandardCharsets.US_ASCII));
  }
}
