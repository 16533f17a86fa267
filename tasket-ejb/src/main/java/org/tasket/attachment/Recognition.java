package org.tasket.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.tasket.platform.InvalidInput;

/**
 * What a file is by its content, as Apache Tika tells it. Where one is a PDF to one program and an
 * archive to another, or text with something else behind it, it is neither.
 */
final class Recognition {

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  /**
   * The end of a ZIP archive's directory; a comment of 64 kB at most may follow (APPNOTE 4.3.16).
   */
  private static final String END_OF_DIRECTORY = "PK\u0005\u0006";

  private static final int DIRECTORY_END_MOST = 65_535 + 22;
  private static final String CSV = "csv";

  private Recognition() {}

  /**
   * The type of a file, where it is one that there can be.
   *
   * @param extension tells a table from other text, which nothing in it does
   * @throws InvalidInput where it is several things at once, or an archive out of bounds
   */
  static Optional<FileType> of(Path file, String extension) throws IOException {
    MediaType told = told(file);
    if (isArchive(told)) {
      return Optional.of(ArchiveLook.into(file));
    }
    mustHideNoArchive(file);
    if (told.getType().equals("text")) {
      boolean plain = told.getSubtype().equals("plain") && isPlain(file);
      return plain
          ? Optional.of(extension.equals(CSV) ? FileType.CSV : FileType.TXT)
          : Optional.empty();
    }
    return FileType.of(told.toString()).filter(type -> type != FileType.PDF || isPdf(file));
  }

  private static MediaType told(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return TYPES.detect(in, new Metadata()).getBaseType();
    }
  }

  private static boolean isArchive(MediaType told) {
    return told.equals(MediaType.APPLICATION_ZIP)
        || TYPES.getMediaTypeRegistry().isSpecializationOf(told, MediaType.APPLICATION_ZIP);
  }

  private static void mustHideNoArchive(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] end = new byte[(int) Math.min(in.length(), DIRECTORY_END_MOST)];
      in.seek(in.length() - end.length);
      in.readFully(end);
      if (new String(end, StandardCharsets.ISO_8859_1).contains(END_OF_DIRECTORY)) {
        throw new InvalidInput("file", "file.several");
      }
    }
  }

  /** Programs look for this within the first kilobyte; what stands before it could be anything. */
  private static boolean isPdf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
    } catch (IOException gone) {
      throw Staged.unavailable(gone);
    }
  }

  /** Whether there are no controls in it but those that end lines and columns. */
  private static boolean isPlain(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        boolean control =
            next < ' ' && next != '\t' && next != '\n' && next != '\r' && next != '\f';
        if (control || next == 0x7F) {
          return false;
        }
      }
      return true;
    }
  }
}
