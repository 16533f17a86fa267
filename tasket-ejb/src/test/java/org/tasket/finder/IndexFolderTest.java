package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.platform.SettingsFixtures.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temporary;

  private Path path() throws IOException {
    IndexFolder folder = new IndexFolder(settings(Map.of()), CLOCK, temporary);
    Path path = folder.path();
    folder.removeLeft();
    return path;
  }

  /** A folder as a server makes it, with something in it, so long ago. */
  private Path left(String name, Duration ago) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    Files.createFile(folder.resolve("segments_1"));
    Files.setLastModifiedTime(folder, FileTime.from(CLOCK.instant().minus(ago)));
    return folder;
  }

  @Test
  void removesWhatAKilledServerLeft() throws IOException {
    Path left = left("tasket-index-1", Duration.ofHours(2));
    Path others = left("somebody-elses", Duration.ofHours(2));

    assertThat(path()).isEmptyDirectory();

    assertThat(left).doesNotExist();
    assertThat(others).isNotEmptyDirectory();
  }

  @Test
  void leavesAloneWhatAServerHolds() throws IOException {
    Path held = left("tasket-index-1", Duration.ofDays(9));
    try (Directory index = FSDirectory.open(held);
        Lock lock = index.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      Files.setLastModifiedTime(held, FileTime.from(CLOCK.instant().minus(Duration.ofDays(9))));

      path();

      assertThat(held).isNotEmptyDirectory();
    }
  }

  @Test
  void leavesAloneWhatWasJustMade() throws IOException {
    Path begun = left("tasket-index-1", Duration.ofMinutes(5));

    path();

    assertThat(begun).isNotEmptyDirectory();
  }
}
