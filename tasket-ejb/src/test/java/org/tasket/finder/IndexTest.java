package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.change.Change;

/** An index on a disk: what it keeps, and how it notices what others do to it. */
class IndexTest {

  private static final World WORLD = new World(5);
  private static final Change LAST =
      new Change(4711, Change.TASKET, new UUID(1, 2), new UUID(3, 4));

  @TempDir Path folder;

  private static void write(Index index, int from, int to) throws IOException {
    for (var tasket : WORLD.taskets.subList(from, to)) {
      index.put(tasket.id(), SearchDocument.of(tasket, List.of()));
    }
    index.show();
  }

  private static int size(Index index) throws IOException {
    return index.read(searcher -> searcher.getIndexReader().numDocs());
  }

  @Test
  void whatWasKeptIsThereWithItsNoteAndTheRestIsLost() throws IOException {
    try (Index index = Index.in(folder, false)) {
      write(index, 0, 10);
      index.keep(IndexNote.of(Optional.of(LAST), World.NOW));
      write(index, 10, 20);
      assertThat(size(index)).isEqualTo(20);
    }
    try (Index again = Index.in(folder, false)) {
      assertThat(size(again)).isEqualTo(10);
      assertThat(IndexNote.last(again.note())).contains(LAST);
      assertThat(IndexNote.readAll(again.note())).contains(World.NOW);
    }
  }

  @Test
  void anIndexOfAnotherFormOrWithoutANoteBeginsAnew() {
    assertThat(IndexNote.last(Map.of())).isEmpty();
    assertThat(IndexNote.last(Map.of("form", "0", "seq", "7"))).isEmpty();
    assertThat(IndexNote.last(IndexNote.of(Optional.empty(), World.NOW))).isEmpty();
  }

  @Test
  void itNoticesThatItsFolderWasEmptied() throws IOException {
    try (Index index = Index.in(folder, false)) {
      index.keep(Map.of());
      assertThat(index.isThere()).isTrue();
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      assertThat(index.isThere()).isFalse();
      Files.delete(folder);
      assertThat(index.isThere()).isFalse();
      Files.createDirectory(folder); // it could not be closed
    }
  }

  @Test
  void whatIsBrokenIsMadeAnew() throws IOException {
    try (Index index = Index.in(folder, false)) {
      write(index, 0, 10);
      index.keep(Map.of());
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().contains("segments_")).toList()) {
        Files.writeString(file, "nonsense");
      }
    }

    assertThatThrownBy(() -> Index.in(folder, false)).isInstanceOf(IOException.class);
    try (Index anew = Index.in(folder, true)) {
      write(anew, 0, 3);
      assertThat(size(anew)).isEqualTo(3);
    }
  }

  @Test
  void whatAnotherReleaseOfLuceneWroteIsBroken() throws IOException {
    IndexWriterConfig another =
        new IndexWriterConfig().setCodec(new FilterCodec("Lucene00", Codec.getDefault()) {});
    try (Directory place = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(place, another)) {
      writer.addDocument(new Document());
      writer.commit();
    }

    assertThatThrownBy(() -> Index.in(folder, false)).isInstanceOf(IOException.class);
    try (Index anew = Index.in(folder, true)) {
      assertThat(size(anew)).isZero();
    }
  }

  @Test
  void whatAnotherApplicationOfThisServerHoldsIsAnothers() throws IOException {
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve(IndexWriter.WRITE_LOCK_NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      lock.lock();

      for (boolean anew : new boolean[] {true, false}) {
        assertThatThrownBy(() -> Index.in(folder, anew))
            .isInstanceOf(LockObtainFailedException.class)
            .hasMessageContaining(folder.toString());
      }
    }
  }

  @Test
  void whatAnotherServerHoldsIsRefusedAndStays() throws IOException {
    try (Index first = Index.in(folder, false)) {
      write(first, 0, 10);
      assertThatThrownBy(() -> Index.in(folder, true))
          .isInstanceOf(LockObtainFailedException.class);
      first.keep(Map.of());
      assertThat(first.isThere()).isTrue();
    }
  }
}
