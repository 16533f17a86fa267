package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Files in a folder, each under its id. One is written whole and to the disk before it gets its
 * name, so that there are no halves; where its transaction fails it goes again, and where the
 * machine fails before that, it is swept out later.
 */
@ApplicationScoped
class FolderStore implements FileStore {

  private static final Logger LOG = Logger.getLogger(FolderStore.class.getName());

  /** No upload takes as long; only what is left of one that failed is older. */
  static final Duration ABANDONED = Duration.ofDays(1);

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Folders folders;
  private final Consumer<Written> written;
  private final Consumer<Erased> erased;

  @Inject
  FolderStore(Folders folders, Event<Written> written, Event<Erased> erased) {
    this(folders, (Consumer<Written>) written::fire, erased::fire);
  }

  FolderStore(Folders folders, Consumer<Written> written, Consumer<Erased> erased) {
    this.folders = folders;
    this.written = written;
    this.erased = erased;
  }

  /** For the container's proxy only. */
  FolderStore() {
    this(null, (Consumer<Written>) null, null);
  }

  /** A file lies in the folder, whatever becomes of the transaction. */
  record Written(UUID file) {}

  /** A file is to go, unless the transaction fails. */
  record Erased(UUID file) {}

  @Override
  public void keep(UUID file, Path content) {
    try (Staged copy = Staged.in(folders.incoming())) {
      Files.copy(content, copy.path(), StandardCopyOption.REPLACE_EXISTING);
      force(copy.path());
      Path place = place(file);
      Folders.made(place.getParent());
      written.accept(new Written(file));
      Files.move(copy.path(), place, StandardCopyOption.ATOMIC_MOVE);
      forceNames(place.getParent());
    } catch (IOException full) {
      throw Staged.unavailable(full);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * What stands in a folder, and the folder itself in the one above. Where a system opens no
   * folders it keeps their names by itself.
   */
  private static void forceNames(Path folder) {
    for (Path each : List.of(folder, folder.toAbsolutePath().getParent())) {
      try (FileChannel channel = FileChannel.open(each, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException opensNoFolders) {
        LOG.log(Level.FINE, "A folder's names were not forced", opensNoFolders);
      }
    }
  }

  void takeBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Written file) {
    remove(place(file.file()));
  }

  @Override
  public InputStream open(UUID file) {
    try {
      return Files.newInputStream(place(file));
    } catch (IOException away) {
      throw Staged.unavailable(away);
    }
  }

  @Override
  public void erase(UUID file) {
    erased.accept(new Erased(file));
  }

  void removeErased(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erased file) {
    remove(place(file.file()));
  }

  /** What cannot be removed now is swept out later. */
  static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException later) {
      LOG.log(Level.WARNING, "A file stays until it is swept out", later);
    }
  }

  /**
   * The files that lie in a folder since before a time; without what cannot be read, or is gone.
   */
  static List<Path> olderThan(Path folder, int deep, Instant time) {
    List<Path> old = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          Set.of(),
          deep,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
              if (is.isRegularFile() && is.lastModifiedTime().toInstant().isBefore(time)) {
                old.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
              if (file.equals(folder)) {
                throw why;
              }
              return FileVisitResult.CONTINUE;
            }
          });
      return old;
    } catch (IOException away) {
      throw Staged.unavailable(away);
    }
  }

  /** The id of the file that is kept at a place; whatever else lies there is not ours. */
  static Optional<UUID> file(Path place) {
    String name = place.getFileName().toString();
    return ID.matcher(name).matches() ? Optional.of(UUID.fromString(name)) : Optional.empty();
  }

  /** The last digits of our ids are random, so that the folders fill evenly. */
  Path place(UUID file) {
    String name = file.toString();
    return folders.kept().resolve(name.substring(name.length() - 2)).resolve(name);
  }
}
