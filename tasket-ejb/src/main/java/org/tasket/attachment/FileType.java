package org.tasket.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file can be. Nothing that a browser or an office program runs is among them: no HTML, no
 * SVG, no scripts, no documents with macros.
 */
public enum FileType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  WEBP("image/webp", "webp"),
  GIF("image/gif", "gif"),
  ZIP("application/zip", "zip");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** As RFC 6838 has it. */
  public String mediaType() {
    return mediaType;
  }

  /** How the setting and people call it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isCalled(String extension) {
    return extensions.contains(extension);
  }

  String extension() {
    return extensions.get(0);
  }

  static Optional<FileType> of(String mediaType) {
    return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
