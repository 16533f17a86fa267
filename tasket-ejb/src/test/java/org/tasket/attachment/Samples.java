package org.tasket.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files to send: good ones, and such as somebody with bad intentions sends. */
public final class Samples {

  /** What a camera writes where somebody lives. */
  public static final String SECRET = "Mannerheimintie 1";

  private Samples() {}

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] pdf() {
    return text(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
  }

  public static byte[] svg() {
    return text(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(document.cookie)</script></svg>");
  }

  public static byte[] html() {
    return text("<!DOCTYPE html><html><script>alert(document.cookie)</script></html>");
  }

  /** A picture as it comes from a camera held on its side, with all that cameras write. */
  public static byte[] jpeg() {
    byte[] plain = image("jpg");
    byte[] exif = segment(0xE1, concat(text("Exif\0\0"), tiff()));
    byte[] xmp = segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"));
    byte[] comment = segment(0xFE, text("Taken at " + SECRET));
    return concat(slice(plain, 0, 2), exif, xmp, comment, slice(plain, 2, plain.length));
  }

  /** An orientation of 6, and a description that tells too much. */
  private static byte[] tiff() {
    byte[] description = text(SECRET + "\0");
    return ByteBuffer.allocate(8 + 2 + 24 + 4 + description.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(text("II*\0"))
        .putInt(8)
        .putShort((short) 2)
        .putShort((short) 0x010E)
        .putShort((short) 2)
        .putInt(description.length)
        .putInt(38)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putInt(6)
        .putInt(0)
        .put(description)
        .array();
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(4 + content.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  public static byte[] png() {
    byte[] plain = image("png");
    int afterHeader = 8 + 25;
    return concat(
        slice(plain, 0, afterHeader),
        chunk("tEXt", text("Comment\0" + SECRET)),
        chunk("eXIf", tiff()),
        slice(plain, afterHeader, plain.length));
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] named = concat(text(type), content);
    CRC32 checksum = new CRC32();
    checksum.update(named);
    return ByteBuffer.allocate(8 + named.length)
        .putInt(content.length)
        .put(named)
        .putInt((int) checksum.getValue())
        .array();
  }

  public static byte[] webp() {
    byte[] point = {
      0x2F, 0, 0, 0, 0x10, 7, 0x10, 0x11, 0x11, (byte) 0x88, (byte) 0x88, (byte) 0xFE, 7
    };
    byte[] chunks =
        concat(
            riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
            riff("VP8L", point),
            riff("EXIF", tiff()),
            riff("XMP ", text("<x>" + SECRET + "</x>")));
    return concat(text("RIFF"), little(4 + chunks.length), text("WEBP"), chunks);
  }

  /** Two pictures that move for ever, with a comment, and with XMP as programs add it. */
  public static byte[] gif() {
    byte[] one = image("gif");
    int frame = frame(one);
    byte[] head = slice(one, 0, frame);
    byte[] shown = slice(one, frame, one.length - 1);
    byte[] repeats = concat(part(0x21, 0xFF, 11), text("NETSCAPE2.0"), part(3, 1, 0, 0, 0));
    byte[] comment = concat(part(0x21, 0xFE, SECRET.length()), text(SECRET), part(0));
    byte[] xmp = text("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + "</x:xmpmeta>");
    byte[] program =
        concat(part(0x21, 0xFF, 11), text("XMP DataXMP"), part(xmp.length), xmp, part(0));
    return concat(head, repeats, comment, program, shown, shown, part(0x3B));
  }

  /** Where the pictures begin: behind the screen and its colours. */
  private static int frame(byte[] gif) {
    return 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 0x07) + 1));
  }

  private static byte[] part(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] riff(String name, byte[] content) {
    return concat(text(name), little(content.length), content, new byte[content.length % 2]);
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  private static byte[] image(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static byte[] docx() {
    return zip(Map.of("[Content_Types].xml", text("<Types/>"), "word/document.xml", text("<d/>")));
  }

  public static byte[] docxWithMacros() {
    return zip(
        Map.of(
            "[Content_Types].xml",
            text("<Types/>"),
            "word/document.xml",
            text("<d/>"),
            "word/vbaProject.bin",
            text("Sub AutoOpen")));
  }

  public static byte[] odt() {
    return zip(
        Map.of("mimetype", text(FileType.ODT.mediaType()), "content.xml", text("<office/>")));
  }

  /** Twenty kilobytes that become twenty megabytes. */
  public static byte[] bomb() {
    return zip(Map.of("zeros.txt", new byte[20_000_000]));
  }

  public static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] slice(byte[] from, int begin, int end) {
    return Arrays.copyOfRange(from, begin, end);
  }
}
