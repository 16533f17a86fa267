package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** Lucene alone, with the settings of our index and documents of taskets that are ready made. */
@ApplicationScoped
public class IndexAlone {

  /** So many documents are kept in the heap at once. */
  private static final int MOST = 20_000;

  private static final int PIECE = 500;
  private static final int ROUNDS = 3;
  private static final int READERS = 20;

  @Inject SearchDocuments documents;

  /**
   * What was measured.
   *
   * @param perSecond documents written and committed, in the best of a few rounds
   * @param heapOfReader bytes that one reader of that index keeps in the heap
   */
  public record Measured(int documents, double perSecond, long heapOfReader) {}

  /** Reads taskets as documents once, and writes them into an index of their own a few times. */
  public Measured measured() throws IOException {
    List<Document> all = ready();
    double best = 0;
    long heap = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path folder = Files.createTempDirectory("index-alone");
      try (Directory place = FSDirectory.open(folder)) {
        best = Math.max(best, written(all, place));
        heap = heapOfReader(place);
      } finally {
        IOUtils.rm(folder);
      }
    }
    return new Measured(all.size(), best, heap);
  }

  private List<Document> ready() {
    List<Document> all = new ArrayList<>();
    SearchDocuments.Piece piece = documents.piece(SearchDocuments.BEGINNING, PIECE);
    while (!piece.ids().isEmpty() && all.size() < MOST) {
      piece.units().values().forEach(all::addAll);
      piece = documents.piece(piece.ids().get(piece.ids().size() - 1), PIECE);
    }
    return all;
  }

  private static double written(List<Document> all, Directory place) throws IOException {
    long start = System.nanoTime();
    try (IndexWriter writer = new IndexWriter(place, Index.config())) {
      for (Document document : all) {
        writer.addDocument(document);
      }
      writer.commit();
    }
    return all.size() / ((System.nanoTime() - start) / 1e9);
  }

  private static long heapOfReader(Directory place) throws IOException {
    List<DirectoryReader> readers = new ArrayList<>();
    long before = heap();
    try {
      for (int i = 0; i < READERS; i++) {
        readers.add(DirectoryReader.open(place));
      }
      return Math.max(0, heap() - before) / READERS;
    } finally {
      IOUtils.close(readers);
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
