package org.tasket.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A picture in GIF (CompuServe, 89a): blocks, of which those are copied that show it and move it.
 * Comments, texts and what programs add of their own, such as XMP, are left out; of the latter only
 * how often it moves is kept.
 */
final class Gif implements Picture {

  private static final Set<String> SIGNATURES = Set.of("GIF87a", "GIF89a");
  private static final int EXTENSION = 0x21;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;
  private static final int IMAGE = 0x2C;
  private static final int END = 0x3B;

  /** Programs whose block says how often a picture moves. */
  private static final Set<String> REPEATING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private static final int NAME = 11;
  private static final int REPEATS = 3;

  @Override
  public void copy(DataInputStream in, DataOutputStream out) throws IOException {
    String signature = name(in, 6);
    mustBe(SIGNATURES.contains(signature));
    out.write(signature.getBytes(StandardCharsets.US_ASCII));
    passWithColours(in, out, 4, 2);
    boolean shown = false;
    for (int block = in.readUnsignedByte(); block != END; block = in.readUnsignedByte()) {
      mustBe(block == EXTENSION || block == IMAGE);
      if (block == IMAGE) {
        image(in, out);
        shown = true;
      } else {
        extension(in, out);
      }
    }
    mustBe(shown);
    out.write(END);
  }

  private static void image(DataInputStream in, DataOutputStream out) throws IOException {
    out.write(IMAGE);
    passWithColours(in, out, 8, 0);
    Picture.pass(in, out, 1);
    passParts(in, out);
  }

  /** A descriptor whose flags say whether a table of colours follows it, and how long that is. */
  private static void passWithColours(
      DataInputStream in, DataOutputStream out, int before, int after) throws IOException {
    Picture.pass(in, out, before);
    int flags = in.readUnsignedByte();
    out.write(flags);
    Picture.pass(in, out, after);
    if ((flags & 0x80) != 0) {
      Picture.pass(in, out, 3L << ((flags & 0x07) + 1));
    }
  }

  private static void extension(DataInputStream in, DataOutputStream out) throws IOException {
    int label = in.readUnsignedByte();
    if (label == CONTROL) {
      out.write(EXTENSION);
      out.write(label);
      passParts(in, out);
    } else if (label == APPLICATION) {
      application(in, out);
    } else {
      leaveOutParts(in);
    }
  }

  private static void application(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readUnsignedByte();
    String name = name(in, length);
    if (length != NAME || !REPEATING.contains(name)) {
      leaveOutParts(in);
      return;
    }
    out.write(EXTENSION);
    out.write(APPLICATION);
    out.write(NAME);
    out.write(name.getBytes(StandardCharsets.US_ASCII));
    for (int part = in.readUnsignedByte(); part > 0; part = in.readUnsignedByte()) {
      if (part == REPEATS) {
        out.write(part);
        Picture.pass(in, out, part);
      } else {
        Picture.leaveOut(in, part);
      }
    }
    out.write(0);
  }

  private static void passParts(DataInputStream in, DataOutputStream out) throws IOException {
    int part = -1;
    while (part != 0) {
      part = in.readUnsignedByte();
      out.write(part);
      Picture.pass(in, out, part);
    }
  }

  private static void leaveOutParts(DataInputStream in) throws IOException {
    for (int part = in.readUnsignedByte(); part > 0; part = in.readUnsignedByte()) {
      Picture.leaveOut(in, part);
    }
  }

  private static String name(DataInputStream in, int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
  }

  private static void mustBe(boolean holds) {
    if (!holds) {
      throw Picture.broken();
    }
  }
}
