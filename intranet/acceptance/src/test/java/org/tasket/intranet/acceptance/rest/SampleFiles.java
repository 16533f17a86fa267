package org.tasket.intranet.acceptance.rest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files to send: good ones, and such as somebody with bad intentions sends. */
public final class SampleFiles {

  /** What a camera writes where somebody lives. */
  public static final String SECRET = "Mannerheimintie 1";

  private SampleFiles() {}

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

  /** A picture with a comment of the camera's, and a page behind its end. */
  public static byte[] picture() {
    byte[] plain = image();
    byte[] comment = text(SECRET);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
    out.writeBytes(comment);
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(html());
    return out.toByteArray();
  }

  private static byte[] image() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpg", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** A few kilobytes that become a hundred megabytes. */
  public static byte[] bomb() {
    return zip("zeros.zip", zip("zeros.txt", new byte[100_000_000]));
  }

  public static byte[] both(byte[] one, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(one);
    out.writeBytes(other);
    return out.toByteArray();
  }
}
