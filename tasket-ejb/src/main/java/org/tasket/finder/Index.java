package org.tasket.finder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.tasket.platform.HeapShare;

/** Lucene's index in one place, open for one writer and any number of readers. */
final class Index implements Closeable {

  private static final Similarity SIMILARITY = new OwnWordsSimilarity();
  private static final double BUFFER_MB = 32;
  private static final double SMALL_MB = 16;
  private static final int PIECES = 4;
  private static final int WORDS_OF_HEAP = 16;

  private final Directory place;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private Index(Directory place, IndexWriter writer, SearcherManager searchers) {
    this.place = place;
    this.writer = writer;
    this.searchers = searchers;
  }

  /** Opens what is in a folder; where there is nothing, or it is no good, it is made. */
  static Index in(Path folder, boolean anew) throws IOException {
    return in(FSDirectory.open(Files.createDirectories(folder)), anew);
  }

  static Index in(Directory place, boolean anew) throws IOException {
    try {
      return opened(place, anew);
    } catch (OverlappingFileLockException anotherApplication) {
      throw new LockObtainFailedException(
          "Another application of this server holds " + place, anotherApplication);
    } catch (IllegalArgumentException unknownCodec) {
      throw new IOException("Another release of Lucene wrote " + place, unknownCodec);
    }
  }

  private static Index opened(Directory place, boolean anew) throws IOException {
    if (anew) {
      empty(place);
    }
    IndexWriter writer = new IndexWriter(place, config());
    return new Index(place, writer, new SearcherManager(writer, new Searchers()));
  }

  static IndexWriterConfig config() {
    return new IndexWriterConfig(IndexField.analyzer())
        .setSimilarity(SIMILARITY)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(intoFew())
        .setCommitOnClose(false);
  }

  /** It is searched more often than written, and every search looks into each piece of it. */
  private static MergePolicy intoFew() {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(PIECES);
    merging.setFloorSegmentMB(SMALL_MB);
    return merging;
  }

  /** What is broken not even a writer that begins anew opens. Another server's is locked. */
  private static void empty(Directory place) throws IOException {
    Lock lock = place.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    try {
      for (String file : place.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          place.deleteFile(file);
        }
      }
    } finally {
      lock.close();
    }
  }

  /** Searches what is remembered nowhere. */
  static IndexSearcher searcher(LeafReader piece) {
    IndexSearcher searcher = new IndexSearcher(piece);
    searcher.setSimilarity(SIMILARITY);
    searcher.setQueryCache(null);
    return searcher;
  }

  /** What the index of a searcher remembers of words; nothing where it is not one of these. */
  static WordMemory memory(IndexSearcher searcher) {
    return searcher instanceof Searcher ours ? ours.words : new WordMemory(0);
  }

  private static final class Searcher extends IndexSearcher {

    private final WordMemory words;

    Searcher(IndexReader reader, WordMemory words, QueryCache filters) {
      super(reader);
      this.words = words;
      setSimilarity(SIMILARITY);
      setQueryCache(filters);
      setQueryCachingPolicy(KeptFilter.POLICY);
    }
  }

  private static final class Searchers extends SearcherFactory {

    private final WordMemory words = new WordMemory(HeapShare.bytes(WORDS_OF_HEAP));
    private final QueryCache filters = KeptFilter.memory();

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
      return new Searcher(reader, words, filters);
    }
  }

  void put(UUID unit, Document document) throws IOException {
    put(unit, List.of(document));
  }

  /** All that belongs together comes to light at once, in place of what was there of it. */
  void put(UUID unit, List<Document> documents) throws IOException {
    writer.updateDocuments(term(unit), documents);
  }

  /** Adds what is not there yet, and need not be looked for. */
  void add(List<Document> documents) throws IOException {
    writer.addDocuments(documents);
  }

  void remove(UUID unit) throws IOException {
    writer.deleteDocuments(term(unit));
  }

  void clear() throws IOException {
    writer.deleteAll();
  }

  private static Term term(UUID unit) {
    return new Term(IndexField.UNIT, unit.toString());
  }

  /** Lets readers see what was written. */
  void show() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Writes it to the disk for good, with a note for whoever opens it again. */
  void keep(Map<String, String> note) throws IOException {
    writer.setLiveCommitData(note.entrySet());
    writer.commit();
  }

  /** The note that was kept last. */
  Map<String, String> note() {
    Map<String, String> note = new HashMap<>();
    Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
    if (kept != null) {
      kept.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
    }
    return note;
  }

  /** Whether it is still where it was put, and open. */
  boolean isThere() throws IOException {
    try {
      return writer.isOpen() && DirectoryReader.indexExists(place);
    } catch (NoSuchFileException folderToo) {
      return false;
    }
  }

  /** What is read from an index as it stands at one moment. */
  interface Reading<R> {
    R from(IndexSearcher searcher) throws IOException;
  }

  <R> R read(Reading<R> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.from(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** Lets go of it; what was not kept is lost. */
  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer::rollback, place);
  }
}
