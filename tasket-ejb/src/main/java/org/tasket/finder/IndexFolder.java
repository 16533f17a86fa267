package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Where this server's index lies: in the folder that is set, and otherwise in one of its own among
 * the temporary ones, which goes with the server; or with the next one, where it was killed.
 */
@ApplicationScoped
class IndexFolder {

  private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());
  private static final String NAME = "tasket-index-";

  /** A server that has just made its folder may not have begun to hold it. */
  private static final Duration BEGINNING = Duration.ofHours(1);

  private final Settings settings;
  private final Clock clock;
  private final Path allTemporary;
  private Path temporary;
  private boolean removed;

  @Inject
  IndexFolder(Settings settings, Clock clock) {
    this(settings, clock, Path.of(System.getProperty("java.io.tmpdir")));
  }

  IndexFolder(Settings settings, Clock clock, Path allTemporary) {
    this.settings = settings;
    this.clock = clock;
    this.allTemporary = allTemporary;
  }

  /** For the container's proxy only. */
  IndexFolder() {
    this(null, null);
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
      temporary = Files.createTempDirectory(allTemporary, NAME);
    }
    return temporary;
  }

  /**
   * Removes, once, what servers left among the temporary folders that were killed. Whatever of it
   * is not ours to remove stays.
   */
  synchronized void removeLeft() {
    if (temporary == null || removed) {
      return;
    }
    removed = true;
    Instant begun = clock.instant().minus(BEGINNING);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(allTemporary, NAME + "*")) {
      for (Path folder : folders) {
        if (!folder.equals(temporary)
            && Files.getLastModifiedTime(folder).toInstant().isBefore(begun)) {
          removeWhereNobodyHoldsIt(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      LOG.log(Level.FINE, "What killed servers left was not looked for", unreadable);
    }
  }

  private static void removeWhereNobodyHoldsIt(Path folder) {
    try (Directory index = FSDirectory.open(folder);
        Lock held = index.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      held.ensureValid();
    } catch (IOException | SecurityException | OverlappingFileLockException somebodyElses) {
      LOG.log(Level.FINE, "A folder of a search index is left alone", somebodyElses);
      return;
    }
    try {
      remove(folder);
      LOG.log(Level.INFO, "Removed a search index that a killed server left");
    } catch (IOException stays) {
      LOG.log(Level.WARNING, "A search index that a killed server left stays", stays);
    }
  }

  /** Leaves nothing behind among the temporary folders. */
  synchronized void leave() throws IOException {
    if (temporary != null && Files.isDirectory(temporary)) {
      remove(temporary);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
