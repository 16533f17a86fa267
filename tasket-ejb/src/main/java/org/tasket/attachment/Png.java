package org.tasket.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A picture in PNG (W3C, third edition, 5.3): chunks, of which only those that show it are copied.
 */
final class Png implements Picture {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final String END = "IEND";

  /** Chunks of the picture, its colours and its movement; no text, no time, no Exif. */
  private static final Set<String> NEEDED =
      Set.of(
          "IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
          "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

  @Override
  public void copy(DataInputStream in, DataOutputStream out) throws IOException {
    if (in.readLong() != SIGNATURE) {
      throw Picture.broken();
    }
    out.writeLong(SIGNATURE);
    String type = "";
    while (!type.equals(END)) {
      type = chunk(in, out);
    }
  }

  private static String chunk(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readInt();
    byte[] type = in.readNBytes(4);
    if (length < 0 || type.length < 4) {
      throw Picture.broken();
    }
    String name = new String(type, StandardCharsets.US_ASCII);
    long withChecksum = length + 4L;
    if (NEEDED.contains(name)) {
      out.writeInt(length);
      out.write(type);
      Picture.pass(in, out, withChecksum);
    } else {
      Picture.leaveOut(in, withChecksum);
    }
    return name;
  }
}
