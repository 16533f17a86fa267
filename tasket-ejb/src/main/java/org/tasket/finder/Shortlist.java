package org.tasket.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.tasket.finder.FindTaskets.Narrowing;

/**
 * A few taskets in an index of their own, to hold many searches against. It knows nothing of sight:
 * whoever is told of what fits has to be asked for first.
 */
public final class Shortlist implements AutoCloseable {

  private static final Sort BY_ID =
      new Sort(KeywordField.newSortField(IndexField.ID, false, SortedSetSelector.Type.MIN));

  private final Index index;
  private final int size;
  private final Map<String, UUID> boards;
  private final Map<UUID, String> kinds;
  private final OtherNames names;
  private final Instant now;

  private Shortlist(
      Index index,
      int size,
      Map<String, UUID> boards,
      Map<UUID, String> kinds,
      OtherNames names,
      Instant now) {
    this.index = index;
    this.size = size;
    this.boards = boards;
    this.kinds = kinds;
    this.names = names;
    this.now = now;
  }

  /**
   * Makes one.
   *
   * @param boards of the taskets, by slug
   * @param kinds the codes of the boards' kinds
   */
  static Shortlist of(
      Map<UUID, Document> documents,
      Map<String, UUID> boards,
      Map<UUID, String> kinds,
      OtherNames names,
      Instant now) {
    try {
      Index index = Index.in(new ByteBuffersDirectory(), true);
      for (Map.Entry<UUID, Document> one : documents.entrySet()) {
        index.put(one.getKey(), one.getValue());
      }
      index.show();
      return new Shortlist(index, documents.size(), boards, kinds, names, now);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /**
   * Which of them a search would find as it was typed: what only comes near is not among them.
   *
   * @param narrowing without an owner, for that is the reader's side
   */
  public Set<UUID> fitting(String text, Narrowing narrowing) {
    Optional<UUID> board = narrowing.board().map(boards::get);
    if (size == 0 || (board.isEmpty() && narrowing.board().isPresent())) {
      return Set.of();
    }
    Query query =
        new BooleanQuery.Builder()
            .add(TextQuery.of(text, Reading.STRICT, Among.ALL, names.of(text)), Occur.FILTER)
            .add(NarrowingQuery.ofOpen(kinds, narrowing, board, now), Occur.FILTER)
            .build();
    try {
      return index.read(searcher -> found(searcher, query));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private Set<UUID> found(IndexSearcher searcher, Query query) throws IOException {
    Set<UUID> found = new HashSet<>();
    for (ScoreDoc hit : searcher.search(query, size, BY_ID).scoreDocs) {
      found.add(UUID.fromString(((BytesRef) ((FieldDoc) hit).fields[0]).utf8ToString()));
    }
    return found;
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
