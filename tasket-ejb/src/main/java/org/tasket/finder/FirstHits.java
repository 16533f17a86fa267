package org.tasket.finder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.tasket.platform.Cursor;

/**
 * The first of what is found, in the order of a sort. Inside a piece of the index ids are compared
 * by their numbers there; they themselves are read only of what is among the first, or where pieces
 * have to be compared.
 */
final class FirstHits implements Collector {

  private static final PieceNames<UUID> IDS = new PieceNames<>(IndexField.ID, UUID::fromString);

  private final FindSort sort;
  private final int most;
  private final Optional<Cursor> from;
  private final long fromRank;
  private List<Hit> first = List.of();

  private FirstHits(FindSort sort, int most, Optional<Cursor> from) {
    this.sort = sort;
    this.most = most;
    this.from = from;
    this.fromRank = from.map(sort::rank).orElse(Long.MIN_VALUE);
  }

  /** So many at most, after a place in the order. */
  static CollectorManager<FirstHits, FirstHits> of(FindSort sort, int most, Optional<Cursor> from) {
    return new CollectorManager<>() {
      @Override
      public FirstHits newCollector() {
        return new FirstHits(sort, most, from);
      }

      @Override
      public FirstHits reduce(Collection<FirstHits> parts) {
        FirstHits all = newCollector();
        for (FirstHits part : parts) {
          all.add(part.first);
        }
        return all;
      }
    };
  }

  /** What was found, by what it is sorted by. */
  record Hit(long rank, UUID id) {}

  List<UUID> ids(int limit) {
    return first.stream().limit(limit).map(Hit::id).toList();
  }

  /** Where it goes on after so many, if there are more. */
  Optional<Cursor> cursor(int limit) {
    return first.size() > limit ? Optional.of(sort.cursor(first.get(limit - 1))) : Optional.empty();
  }

  private void add(List<Hit> others) {
    List<Hit> all = new ArrayList<>(first);
    all.addAll(others);
    all.sort(this::compare);
    first = all.size() > most ? List.copyOf(all.subList(0, most)) : all;
  }

  private int compare(Hit one, Hit other) {
    int ranks = Long.compare(one.rank, other.rank);
    return ranks != 0 ? ranks : sort.compare(one.id, other.id);
  }

  @Override
  public ScoreMode scoreMode() {
    return sort.isByScore() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new OfPiece(context);
  }

  /** Keeps its first in their order; they are few. */
  private final class OfPiece implements LeafCollector {

    private final PieceNames<UUID>.Names ids;
    private final SortedDocValues numbers;
    private final FindSort.Ranks ranks;
    private final long worst;
    private final long[] ranked = new long[most];
    private final int[] numbered = new int[most];
    private int many;

    /** The number of the first id after that of the cursor. */
    private final int start;

    OfPiece(LeafReaderContext context) throws IOException {
      ids = IDS.in(context.reader());
      numbers = DocValues.unwrapSingleton(ids.values());
      ranks = sort.ranks(context.reader());
      worst = first.size() < most ? Long.MAX_VALUE : first.get(most - 1).rank;
      start = from.isPresent() ? start(new BytesRef(from.get().id().toString())) : 0;
    }

    private int start(BytesRef last) throws IOException {
      int found = numbers.lookupTerm(last);
      if (found < 0) {
        return -found - 1;
      }
      return sort.isDescending() ? found : found + 1;
    }

    @Override
    public void setScorer(Scorable scorer) {
      ranks.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      long rank = ranks.of(document);
      if (rank > worst || rank < fromRank || (many == most && rank > ranked[many - 1])) {
        return;
      }
      if (!numbers.advanceExact(document)) {
        return;
      }
      int number = numbers.ordValue();
      if (rank > fromRank || from.isEmpty() || isAfterStart(number)) {
        add(rank, number);
      }
    }

    private boolean isAfterStart(int number) {
      return sort.isDescending() ? number < start : number >= start;
    }

    private void add(long rank, int number) {
      int place = many;
      while (place > 0 && isBefore(rank, number, place - 1)) {
        place--;
      }
      if (place == most) {
        return;
      }
      many = Math.min(many + 1, most);
      System.arraycopy(ranked, place, ranked, place + 1, many - 1 - place);
      System.arraycopy(numbered, place, numbered, place + 1, many - 1 - place);
      ranked[place] = rank;
      numbered[place] = number;
    }

    private boolean isBefore(long rank, int number, int place) {
      if (rank != ranked[place]) {
        return rank < ranked[place];
      }
      return sort.isDescending() ? number > numbered[place] : number < numbered[place];
    }

    /** Only of what may be among the first of all pieces are ids read. */
    @Override
    public void finish() throws IOException {
      long last = lastRank();
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < many && ranked[i] <= last; i++) {
        hits.add(new Hit(ranked[i], ids.name(numbered[i])));
      }
      FirstHits.this.add(hits);
    }

    private long lastRank() {
      long[] all =
          LongStream.concat(first.stream().mapToLong(Hit::rank), Arrays.stream(ranked).limit(many))
              .sorted()
              .toArray();
      return all.length > most ? all[most - 1] : Long.MAX_VALUE;
    }
  }
}
