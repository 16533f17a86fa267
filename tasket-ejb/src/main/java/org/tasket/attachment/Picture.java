package org.tasket.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.tasket.platform.InvalidInput;

/**
 * Copies a picture without what cameras and programs write into it: where and when it was taken, by
 * whom, a smaller picture of what was cut away. Of each format only the parts are copied that it
 * takes to show it right; what no decoder needs, and what stands behind the end, stays behind. No
 * point of the picture changes.
 */
interface Picture {

  Set<FileType> ALL = Set.of(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.GIF);

  /**
   * Copies one.
   *
   * @throws EOFException where it ends too early
   * @throws InvalidInput where it is not made as its format says
   */
  void copy(DataInputStream in, DataOutputStream out) throws IOException;

  /** Sees to what can be written only when all is copied. */
  default void finish(Path copied) throws IOException {}

  /** The same for files; how a picture of a type is copied, where it is one. */
  static void copy(FileType type, Path from, Path to) throws IOException {
    Picture picture =
        switch (type) {
          case JPEG -> new Jpeg();
          case PNG -> new Png();
          case WEBP -> new WebP();
          case GIF -> new Gif();
          default -> throw new IllegalArgumentException(type + " is no picture");
        };
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      picture.copy(in, out);
      out.flush();
      picture.finish(to);
    } catch (EOFException cutOff) {
      throw broken();
    }
  }

  static boolean is(FileType type) {
    return ALL.contains(type);
  }

  static InvalidInput broken() {
    return new InvalidInput("file", "file.broken");
  }

  /** So many bytes as they are. */
  static void pass(DataInputStream in, DataOutputStream out, long length) throws IOException {
    byte[] buffer = new byte[8192];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException();
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  /** So many bytes left out. */
  static void leaveOut(DataInputStream in, long length) throws IOException {
    try {
      in.skipNBytes(length);
    } catch (EOFException cutOff) {
      throw broken();
    }
  }
}
