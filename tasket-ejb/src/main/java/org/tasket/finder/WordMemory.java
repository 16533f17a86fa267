package org.tasket.finder;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/**
 * What pieces of an index hold of what was typed: what was asked for last, as much as there is room
 * for. A piece never changes; what is remembered of it goes with it.
 */
final class WordMemory {

  /** What the name of something remembered takes, and its place, roughly. */
  static final int BYTES_OF_NAME = 240;

  private final long most;
  private final Map<Place, WordScores> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<CacheKey, Set<Place>> places = new HashMap<>();
  private long bytes;

  private record Place(CacheKey piece, Typed typed, Among among) {}

  /** One of so many bytes. */
  WordMemory(long most) {
    this.most = most;
  }

  /** Looked up the first time. Two who ask at once may both look. */
  WordScores of(LeafReader piece, Typed typed, Among among) throws IOException {
    return of(piece, typed, among, true).orElseThrow();
  }

  /**
   * Looked up the second time, and nothing before: all documents are scored then, of which one
   * search needs few, and many a word is never typed again.
   */
  Optional<WordScores> again(LeafReader piece, Typed typed, Among among) throws IOException {
    return of(piece, typed, among, false);
  }

  private Optional<WordScores> of(LeafReader piece, Typed typed, Among among, boolean atOnce)
      throws IOException {
    CacheHelper core = piece.getCoreCacheHelper();
    Place place = new Place(core.getKey(), typed, among);
    WordScores known = known(place);
    if (known == null && !atOnce) {
      remember(core, place, WordScores.ASKED);
      return Optional.empty();
    }
    if (known != null && known != WordScores.ASKED) {
      return Optional.of(known);
    }
    WordScores scores = WordScores.of(piece, typed.ways(), among);
    remember(core, place, scores);
    return Optional.of(scores);
  }

  private synchronized WordScores known(Place place) {
    return known.get(place);
  }

  private synchronized void remember(CacheHelper core, Place place, WordScores scores) {
    if (size(place, scores) > most) {
      return;
    }
    Set<Place> ofPiece = places.get(place.piece);
    if (ofPiece == null) {
      ofPiece = new HashSet<>();
      places.put(place.piece, ofPiece);
      core.addClosedListener(this::forget);
    }
    WordScores before = known.get(place);
    if (before != null && scores == WordScores.ASKED) {
      return;
    }
    ofPiece.add(place);
    known.put(place, scores);
    bytes += size(place, scores) - (before == null ? 0 : size(place, before));
    makeRoom();
  }

  private void makeRoom() {
    Iterator<Map.Entry<Place, WordScores>> eldest = known.entrySet().iterator();
    while (bytes > most) {
      Map.Entry<Place, WordScores> last = eldest.next();
      eldest.remove();
      bytes -= size(last.getKey(), last.getValue());
      places.get(last.getKey().piece).remove(last.getKey());
    }
  }

  /** The piece is gone. */
  private synchronized void forget(CacheKey piece) {
    for (Place place : places.remove(piece)) {
      bytes -= size(place, known.remove(place));
    }
  }

  private static long size(Place place, WordScores scores) {
    return place.typed.bytes() + scores.bytes();
  }

  synchronized long bytes() {
    return bytes;
  }

  /** Of how many pieces there is anything. */
  synchronized int pieces() {
    return places.size();
  }
}
