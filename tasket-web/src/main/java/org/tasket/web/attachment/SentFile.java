package org.tasket.web.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.tasket.platform.InvalidInput;

/**
 * A file in the body of a request, as browsers and other clients send it: {@code
 * multipart/form-data} (RFC 7578). It is read as it comes, and no further than it may be, whatever
 * is announced; the container, which would keep all of it first and refuse in its own words, reads
 * nothing.
 */
public final class SentFile {

  /** The part that holds the file. */
  public static final String FIELD = "file";

  /** What may stand around a file: other parts, names and boundaries. */
  public static final long AROUND = 100_000;

  private static final int HEADER_MOST = 4_096;
  private static final int PARTS_MOST = 50;

  private SentFile() {}

  /** Takes the file while it is read. */
  @FunctionalInterface
  public interface Taker<T> {
    T take(String name, InputStream content) throws IOException;
  }

  /**
   * Hands the file over.
   *
   * @param most how many bytes it may have
   * @throws InvalidInput where there is none, or what is sent is larger
   */
  public static <T> T from(HttpServletRequest request, long most, Taker<T> taker) {
    try {
      FileItemInputIterator parts = upload(most).getItemIterator(request);
      while (hasNext(parts)) {
        FileItemInput part = parts.next();
        if (part.getFieldName().equals(FIELD) && !part.isFormField()) {
          return taker.take(name(part), part.getInputStream());
        }
      }
    } catch (IOException broken) {
      throw refusal(broken, most);
    }
    throw new InvalidInput(FIELD, "missing");
  }

  private static boolean hasNext(FileItemInputIterator parts) throws IOException {
    try {
      return parts.hasNext();
    } catch (IllegalArgumentException unreadable) {
      throw new InvalidInput(FIELD, "file.name");
    }
  }

  private static String name(FileItemInput part) {
    try {
      return part.getName();
    } catch (InvalidPathException none) {
      throw new InvalidInput(FIELD, "file.name");
    }
  }

  /** One of several files, on the disk as long as they are used. */
  public record Item(String name, DiskFileItem held) {

    public InputStream open() throws IOException {
      return held.getInputStream();
    }
  }

  /**
   * Hands over all files of a form, which are gone afterwards.
   *
   * @param most how many bytes they may have together
   * @throws InvalidInput where what is sent is larger, or no form
   */
  public static <T> T all(HttpServletRequest request, long most, Function<List<Item>, T> taker) {
    try {
      List<DiskFileItem> items = items(request, most);
      try {
        return taker.apply(
            items.stream()
                .filter(item -> !item.isFormField())
                .map(item -> new Item(new FormPart(item).getSubmittedFileName(), item))
                .filter(item -> !item.name().isEmpty())
                .toList());
      } finally {
        FileForm.delete(items);
      }
    } catch (IOException broken) {
      throw refusal(broken, most);
    }
  }

  /** All parts, files on the disk. */
  static List<DiskFileItem> items(HttpServletRequest request, long most) throws IOException {
    try {
      return upload(most).parseRequest(request);
    } catch (IllegalArgumentException unreadable) {
      throw new FileUploadException("a name that cannot be read", unreadable);
    }
  }

  private static JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload(long most) {
    var upload = new JakartaServletFileUpload<>(DiskFileItemFactory.builder().get());
    upload.setHeaderCharset(StandardCharsets.UTF_8);
    upload.setMaxPartHeaderSize(HEADER_MOST);
    upload.setMaxFileCount(PARTS_MOST);
    upload.setMaxSize(most + AROUND);
    return upload;
  }

  /** What cannot be read to its end, or is no form at all, holds no file. */
  static InvalidInput refusal(IOException broken, long most) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileUploadSizeException) {
        return new InvalidInput(FIELD, "file.size", most / 1_000_000);
      }
    }
    return new InvalidInput(
        FIELD, broken instanceof FileUploadException ? "missing" : "file.broken");
  }
}
