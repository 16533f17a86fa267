package org.tasket.finder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.NumericUtils;
import org.tasket.platform.Cursor;

/** In which order what is found comes; ties are broken by the id, as in every list. */
public enum FindSort {
  /** What says best what was typed comes first. */
  FIT("", false) {
    @Override
    Ranks ranks(LeafReader piece) {
      return new ByScore();
    }

    @Override
    long rank(Cursor cursor) {
      return ByScore.rank(cursor.fraction());
    }

    @Override
    String value(long rank) {
      return Float.toString(NumericUtils.sortableIntToFloat((int) ~rank));
    }
  },
  NEWEST(IndexField.CREATED, true),
  ENDING(IndexField.OPEN_UNTIL, false),
  SHORTEST(IndexField.MINUTES, false),
  /** What opened last comes first: for feeds, no choice of people's. */
  OPENED(IndexField.OPENED, true);

  /** Those that people choose from. */
  public static final List<FindSort> CHOICES = List.of(FIT, NEWEST, ENDING, SHORTEST);

  private final String field;
  private final boolean descending;

  FindSort(String field, boolean descending) {
    this.field = field;
    this.descending = descending;
  }

  /** Where documents of one piece of an index stand in the order, ids aside: the least is first. */
  interface Ranks {

    long of(int document) throws IOException;

    default void setScorer(Scorable scorer) {}
  }

  /** The best score has the least rank. */
  private static final class ByScore implements Ranks {

    private Scorable scorer;

    static long rank(float score) {
      return ~(long) NumericUtils.floatToSortableInt(score);
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public long of(int document) throws IOException {
      return rank(scorer.score());
    }
  }

  /** What has no number is of number 0. */
  Ranks ranks(LeafReader piece) throws IOException {
    SortedNumericDocValues numbers = DocValues.getSortedNumeric(piece, field);
    return document -> rank(numbers.advanceExact(document) ? numbers.nextValue() : 0);
  }

  private long rank(long number) {
    return descending ? ~number : number;
  }

  /** The rank of the hit after which a cursor goes on. */
  long rank(Cursor cursor) {
    return rank(cursor.whole());
  }

  /** What a hit of a rank is sorted by, as cursors say it. */
  String value(long rank) {
    return Long.toString(rank(rank));
  }

  boolean isByScore() {
    return this == FIT;
  }

  boolean isDescending() {
    return descending;
  }

  /** As ids are written. */
  int compare(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    int order =
        high != 0
            ? high
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    return descending ? -order : order;
  }

  Cursor cursor(FirstHits.Hit last) {
    return new Cursor(label(), value(last.rank()), last.id());
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice with a name in lower case, if there is one. */
  public static Optional<FindSort> named(String name) {
    return CHOICES.stream().filter(sort -> sort.label().equals(name)).findFirst();
  }
}
