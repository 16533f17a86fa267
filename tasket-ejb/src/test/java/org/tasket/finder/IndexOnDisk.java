package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The index of a server under test, for tests that meddle with it. */
@ApplicationScoped
public class IndexOnDisk {

  private static final Logger LOG = Logger.getLogger(IndexOnDisk.class.getName());

  @Inject IndexFolder folder;
  @Inject IndexKeeper keeper;

  /** Takes over now what changed, where the house was told to do so hardly ever. */
  public void catchUp() {
    try {
      keeper.follow();
    } catch (IOException unforeseen) {
      throw new UncheckedIOException(unforeseen);
    }
  }

  /** Deletes the folder with all that is in it, also what is written meanwhile. */
  public void delete() {
    try {
      Path all = folder.path();
      while (Files.exists(all)) {
        deleteWhatIsIn(all);
      }
    } catch (IOException unforeseen) {
      throw new UncheckedIOException(unforeseen);
    }
  }

  /** Puts a file in the place of the folder, so that no index can be made. */
  public void obstruct() {
    try {
      delete();
      Files.writeString(folder.path(), "Not a folder");
    } catch (IOException unforeseen) {
      throw new UncheckedIOException(unforeseen);
    }
  }

  private static void deleteWhatIsIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (DirectoryNotEmptyException writtenTo) {
      LOG.log(Level.FINE, "Once more", writtenTo);
    }
  }
}
