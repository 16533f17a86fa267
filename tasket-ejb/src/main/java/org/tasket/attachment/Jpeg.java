package org.tasket.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A picture in JPEG (ITU-T T.81, annex B): segments, each with a marker, and the coded picture
 * after a start of scan. Of the application's segments only those of JFIF, of a colour profile and
 * of Adobe's transform are copied, and comments are not. Of Exif only which way is up is kept, in a
 * segment of our own.
 */
final class Jpeg implements Picture {

  private static final int JFIF_HEAD = 14;
  private static final int MARKER = 0xFF;
  private static final int START = 0xFFD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int COMMENT = 0xFE;
  private static final byte[] EXIF = ascii("Exif\0\0");

  /** A TIFF structure whose one entry is the orientation (Exif 2.32, 4.6.4). */
  private static final int ORIENTATION = 0x0112;

  private static final int SHORT = 3;

  @Override
  public void copy(DataInputStream in, DataOutputStream out) throws IOException {
    mustBe(in.readUnsignedShort() == START);
    out.writeShort(START);
    int marker = marker(in);
    while (marker != END) {
      segment(marker, in, out);
      marker = marker == SCAN ? scan(in, out) : marker(in);
    }
    out.writeShort(MARKER << 8 | END);
  }

  /** Any number of fill bytes may stand before it. */
  private static int marker(DataInputStream in) throws IOException {
    mustBe(in.readUnsignedByte() == MARKER);
    int code = in.readUnsignedByte();
    while (code == MARKER) {
      code = in.readUnsignedByte();
    }
    mustBe(code >= 0xC0 && !isRestart(code));
    return code;
  }

  private static boolean isRestart(int code) {
    return code >= 0xD0 && code <= 0xD7;
  }

  private static void segment(int marker, DataInputStream in, DataOutputStream out)
      throws IOException {
    int length = in.readUnsignedShort() - 2;
    mustBe(length >= 0);
    byte[] content = new byte[length];
    in.readFully(content);
    if (isNeeded(marker, content)) {
      write(marker, marker == APP0 ? withoutThumbnail(content) : content, out);
    } else if (marker == APP1 && begins(content, EXIF)) {
      int up = orientation(ByteBuffer.wrap(content, EXIF.length, length - EXIF.length).slice());
      if (up > 1) {
        write(APP1, exif(up), out);
      }
    }
  }

  /** JFIF ends with a small picture, its width and height before it: there is none then. */
  private static byte[] withoutThumbnail(byte[] jfif) {
    byte[] head = Arrays.copyOf(jfif, JFIF_HEAD);
    head[JFIF_HEAD - 2] = 0;
    head[JFIF_HEAD - 1] = 0;
    return head;
  }

  private static boolean isNeeded(int marker, byte[] content) {
    return switch (marker) {
      case APP0 -> begins(content, ascii("JFIF\0"));
      case APP2 -> begins(content, ascii("ICC_PROFILE\0"));
      case APP14 -> begins(content, ascii("Adobe"));
      case COMMENT -> false;
      default -> marker < APP0;
    };
  }

  private static void write(int marker, byte[] content, DataOutputStream out) throws IOException {
    out.write(MARKER);
    out.write(marker);
    out.writeShort(content.length + 2);
    out.write(content);
  }

  /**
   * Copies the coded picture, in which 0xFF is followed by 0 or a restart.
   *
   * @return the marker at which it ends
   */
  private static int scan(DataInputStream in, DataOutputStream out) throws IOException {
    while (true) {
      int next = in.readUnsignedByte();
      if (next != MARKER) {
        out.write(next);
        continue;
      }
      int code = in.readUnsignedByte();
      while (code == MARKER) {
        code = in.readUnsignedByte();
      }
      if (code != 0 && !isRestart(code)) {
        mustBe(code >= 0xC0);
        return code;
      }
      out.write(MARKER);
      out.write(code);
    }
  }

  /** 1 to 8; 1, as it is, also where nothing or nonsense is said. */
  private static int orientation(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long first = tiff.getInt(4) & 0xFFFFFFFFL;
    if (first + 2 > tiff.limit()) {
      return 1;
    }
    int entries = tiff.getShort((int) first) & 0xFFFF;
    for (int entry = 0; entry < entries; entry++) {
      long at = first + 2 + entry * 12L;
      if (at + 12 > tiff.limit()) {
        return 1;
      }
      if ((tiff.getShort((int) at) & 0xFFFF) == ORIENTATION) {
        int up = tiff.getShort((int) at + 8);
        return up >= 1 && up <= 8 ? up : 1;
      }
    }
    return 1;
  }

  private static byte[] exif(int up) {
    return ByteBuffer.allocate(EXIF.length + 26)
        .put(EXIF)
        .put(ascii("MM\0*"))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) up)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length >= with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void mustBe(boolean holds) {
    if (!holds) {
      throw Picture.broken();
    }
  }
}
