package org.tasket.finder;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * What the numbers stand for by which a piece of an index knows the values of a field: each is read
 * once, and known while there is the piece.
 */
final class PieceNames<T> {

  private final String field;
  private final Function<String, T> reading;
  private final Map<CacheKey, AtomicReferenceArray<T>> known = new ConcurrentHashMap<>();

  PieceNames(String field, Function<String, T> reading) {
    this.field = field;
    this.reading = reading;
  }

  /** Those of one piece, for one thread. */
  Names in(LeafReader piece) throws IOException {
    return new Names(piece);
  }

  private AtomicReferenceArray<T> names(LeafReader piece, int many) {
    CacheHelper core = piece.getCoreCacheHelper();
    if (core == null) {
      return new AtomicReferenceArray<>(many);
    }
    return known.computeIfAbsent(core.getKey(), absent -> made(core, many));
  }

  private AtomicReferenceArray<T> made(CacheHelper core, int many) {
    core.addClosedListener(known::remove);
    return new AtomicReferenceArray<>(many);
  }

  /** Of how many pieces there is anything. */
  int pieces() {
    return known.size();
  }

  /** The names of one piece. */
  final class Names {

    private final SortedSetDocValues values;
    private final AtomicReferenceArray<T> names;

    private Names(LeafReader piece) throws IOException {
      values = DocValues.getSortedSet(piece, field);
      names = names(piece, (int) values.getValueCount());
    }

    SortedSetDocValues values() {
      return values;
    }

    T name(int number) throws IOException {
      T name = names.get(number);
      if (name == null) {
        name = reading.apply(values.lookupOrd(number).utf8ToString());
        names.set(number, name);
      }
      return name;
    }
  }
}
