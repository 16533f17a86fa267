package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Where this server's index lies: in the folder that is set, and otherwise in one of its own among
 * the temporary ones, which goes with the server.
 */
@ApplicationScoped
class IndexFolder {

  private final Settings settings;
  private Path temporary;

  @Inject
  IndexFolder(Settings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  IndexFolder() {
    this(null);
  }

  Path path() throws IOException {
    Optional<Path> set = settings.optional(Setting.INDEX_DIR).map(IndexFolder::own);
    return set.isPresent() ? set.get() : temporary();
  }

  /** Whatever else somebody keeps in the folder that is set, it is never ours to delete. */
  private static Path own(String folder) {
    return Path.of(folder, "tasket-index");
  }

  private synchronized Path temporary() throws IOException {
    if (temporary == null) {
      temporary = Files.createTempDirectory("tasket-index-");
    }
    return temporary;
  }

  /** Leaves nothing behind among the temporary folders. */
  synchronized void leave() throws IOException {
    if (temporary != null && Files.isDirectory(temporary)) {
      try (Stream<Path> inside = Files.list(temporary)) {
        for (Path file : inside.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(temporary);
    }
  }
}
