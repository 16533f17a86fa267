package org.tasket.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.tasket.platform.InvalidInput;

/**
 * A look through a ZIP archive: what it is, and that whoever unpacks it is not hurt. Everything in
 * it is unpacked, into nothing, and counted as it comes; what the archive says of its own size is
 * not believed. Documents of office programs are archives too.
 */
final class ArchiveLook {

  static final int ENTRIES_MOST = 5_000;
  static final long UNPACKED_MOST = 500_000_000;

  /** How many times its own size it may unpack to; a table full of the same figure comes to 100. */
  static final int TIMES_MOST = 200;

  /** A document in a letter in an archive. */
  static final int DEEP_MOST = 3;

  private static final long ALWAYS_FINE = 10_000_000;
  private static final int BUFFER = 1 << 16;
  private static final byte[] BEGIN = {'P', 'K', 3, 4};
  private static final Pattern OUTSIDE =
      Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\\p{Cntrl}");
  private static final Pattern MACROS =
      Pattern.compile("(.*/)?vbaProject\\.bin", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN_MACROS = Pattern.compile("(Basic|Scripts)/.+");
  private static final String MIME_TYPE = "mimetype";
  private static final int MIME_TYPE_MOST = 100;

  private final long most;
  private final byte[] buffer = new byte[BUFFER];
  private int entries;
  private long unpacked;

  private ArchiveLook(long size) {
    most = Math.min(UNPACKED_MOST, Math.max(ALWAYS_FINE, size * TIMES_MOST));
  }

  /**
   * Looks through an archive.
   *
   * @throws InvalidInput where it is out of bounds, leads outside, holds macros or is broken
   */
  static FileType into(Path file) throws IOException {
    mustBeginAsArchive(file);
    try (ZipFile archive = new ZipFile(file.toFile())) {
      return new ArchiveLook(Files.size(file)).through(archive);
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new InvalidInput("file", "file.broken");
    }
  }

  /** Whatever stands before it would be something else to another program. */
  private static void mustBeginAsArchive(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!isArchive(in.readNBytes(BEGIN.length))) {
        throw new InvalidInput("file", "file.several");
      }
    }
  }

  private FileType through(ZipFile archive) throws IOException {
    Set<String> names = new HashSet<>();
    Optional<FileType> open = Optional.empty();
    Enumeration<? extends ZipEntry> all = archive.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      count(entry);
      names.add(entry.getName());
      try (InputStream in = archive.getInputStream(entry)) {
        if (entry.getName().equals(MIME_TYPE)) {
          byte[] said = in.readNBytes(MIME_TYPE_MOST);
          open = FileType.of(new String(said, StandardCharsets.US_ASCII).strip());
        }
        unpack(in, 1);
      }
    }
    if (open.isPresent() && names.stream().anyMatch(OPEN_MACROS.asMatchPredicate())) {
      throw new InvalidInput("file", "file.macros");
    }
    return open.orElseGet(() -> office(names));
  }

  private static FileType office(Set<String> names) {
    if (names.contains("[Content_Types].xml")) {
      if (names.contains("word/document.xml")) {
        return FileType.DOCX;
      }
      if (names.contains("xl/workbook.xml")) {
        return FileType.XLSX;
      }
      if (names.contains("ppt/presentation.xml")) {
        return FileType.PPTX;
      }
    }
    return FileType.ZIP;
  }

  private void count(ZipEntry entry) {
    entries++;
    if (entries > ENTRIES_MOST) {
      throw new InvalidInput("file", "archive.entries", ENTRIES_MOST);
    }
    if (OUTSIDE.matcher(entry.getName()).find()) {
      throw new InvalidInput("file", "archive.outside");
    }
    if (MACROS.matcher(entry.getName()).matches()) {
      throw new InvalidInput("file", "file.macros");
    }
  }

  private void unpack(InputStream content, int depth) throws IOException {
    PushbackInputStream in = new PushbackInputStream(content, BEGIN.length);
    byte[] first = in.readNBytes(BEGIN.length);
    in.unread(first);
    if (!isArchive(first)) {
      countAll(in);
    } else if (depth < DEEP_MOST) {
      nested(in, depth + 1);
    } else {
      throw new InvalidInput("file", "archive.deep", DEEP_MOST);
    }
  }

  /** What is left to read behind it is counted too. */
  private void nested(InputStream content, int depth) throws IOException {
    ZipInputStream inner = new ZipInputStream(content);
    for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
      count(entry);
      unpack(inner, depth);
      inner.closeEntry();
    }
    countAll(content);
  }

  private void countAll(InputStream content) throws IOException {
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      unpacked += read;
      if (unpacked > most) {
        throw new InvalidInput("file", "archive.large");
      }
    }
  }

  private static boolean isArchive(byte[] first) {
    return Arrays.equals(first, BEGIN);
  }
}
