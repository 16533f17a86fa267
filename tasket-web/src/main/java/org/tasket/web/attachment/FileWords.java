package org.tasket.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.FileType;
import org.tasket.web.page.Say;

/** How pages say what a file is. */
@Named
@RequestScoped
public class FileWords {

  private static final double MEGABYTE = 1_000_000;
  private static final double KILOBYTE = 1_000;

  @Inject Say say;

  /** "PDF, 12 kB". */
  public String kind(AttachmentView file) {
    String type = file.type().map(FileType::label).orElse("").toUpperCase(Locale.ROOT);
    return type + ", " + size(file.bytes().orElse(0L));
  }

  private String size(long bytes) {
    return bytes >= MEGABYTE
        ? say.text("files.size.mb", bytes / MEGABYTE)
        : say.text("files.size.kb", Math.max(1, Math.round(bytes / KILOBYTE)));
  }
}
