package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Where files lie on their way in, and afterwards where they are kept in a folder. */
@ApplicationScoped
class Folders {

  private final Settings settings;

  @Inject
  Folders(Settings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  Folders() {
    this(null);
  }

  /**
   * Beside the files that are kept, so that one moves there at once; else wherever there is room.
   */
  Path incoming() {
    Path beside =
        StoreKind.of(settings.text(Setting.FILES_STORE)) == StoreKind.FOLDER
            ? kept()
            : settings
                .optional(Setting.DATA_DIR)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    return made(beside.resolve("tasket-incoming"));
  }

  /** Whether there is a folder of files, used for new ones or not. */
  boolean areKept() {
    return (settings.optional(Setting.FILES_DIR).isPresent()
            || settings.optional(Setting.DATA_DIR).isPresent())
        && Files.isDirectory(kept());
  }

  /** The folder of the files themselves. */
  Path kept() {
    return settings
        .optional(Setting.FILES_DIR)
        .map(Path::of)
        .orElseGet(() -> Path.of(settings.text(Setting.DATA_DIR)).resolve("files"));
  }

  static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException readOnly) {
      throw Staged.unavailable(readOnly);
    }
  }
}
