package org.tasket.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * A picture in WebP (RFC 9649): chunks in a RIFF container that says how long it is, of which only
 * those that show it are copied.
 */
final class WebP implements Picture {

  private static final Set<String> NEEDED =
      Set.of("VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP");

  /** In VP8X: that chunks with Exif and XMP follow. */
  private static final int SAYS_EXIF_AND_XMP = 0x08 | 0x04;

  @Override
  public void copy(DataInputStream in, DataOutputStream out) throws IOException {
    mustBe(name(in).equals("RIFF"));
    long left = length(in) - 4;
    mustBe(left >= 0 && name(in).equals("WEBP"));
    out.write(ascii("RIFF\0\0\0\0WEBP"));
    while (left >= 8) {
      left -= 8 + chunk(in, out);
    }
  }

  @Override
  public void finish(Path copied) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(copied.toFile(), "rw")) {
      file.seek(4);
      file.writeInt(Integer.reverseBytes((int) (file.length() - 8)));
    }
  }

  /** A chunk of an odd length is followed by one more byte. */
  private static long chunk(DataInputStream in, DataOutputStream out) throws IOException {
    String name = name(in);
    long length = length(in);
    long padded = length + length % 2;
    if (!NEEDED.contains(name)) {
      Picture.leaveOut(in, padded);
      return padded;
    }
    out.write(ascii(name));
    out.writeInt(Integer.reverseBytes((int) length));
    if (name.equals("VP8X") && length > 0) {
      out.write(in.readUnsignedByte() & ~SAYS_EXIF_AND_XMP);
      Picture.pass(in, out, padded - 1);
    } else {
      Picture.pass(in, out, padded);
    }
    return padded;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String name(DataInputStream in) throws IOException {
    byte[] name = in.readNBytes(4);
    if (name.length < 4) {
      throw new EOFException();
    }
    return new String(name, StandardCharsets.US_ASCII);
  }

  private static long length(DataInputStream in) throws IOException {
    return Integer.reverseBytes(in.readInt()) & 0xFFFFFFFFL;
  }

  private static void mustBe(boolean holds) {
    if (!holds) {
      throw Picture.broken();
    }
  }
}
