package org.tasket.finder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.util.BytesRef;
import org.tasket.platform.Cursor;

/** In which order what is found comes; ties are broken by the id, as in every list. */
public enum FindSort {
  /** What says best what was typed comes first. */
  FIT(SortField.FIELD_SCORE, false) {
    @Override
    Object start(Cursor cursor) {
      return cursor.fraction();
    }
  },
  NEWEST(number(IndexField.CREATED, true), true),
  ENDING(number(IndexField.OPEN_UNTIL, false), false),
  SHORTEST(number(IndexField.MINUTES, false), false),
  /** What opened last comes first: for feeds, no choice of people's. */
  OPENED(number(IndexField.OPENED, true), true);

  /** Those that people choose from. */
  public static final List<FindSort> CHOICES = List.of(FIT, NEWEST, ENDING, SHORTEST);

  private final Sort sort;

  FindSort(SortField first, boolean descending) {
    sort =
        new Sort(
            first,
            KeywordField.newSortField(IndexField.ID, descending, SortedSetSelector.Type.MIN));
  }

  private static SortField number(String field, boolean descending) {
    return new SortedNumericSortField(field, SortField.Type.LONG, descending);
  }

  Sort sort() {
    return sort;
  }

  Object start(Cursor cursor) {
    return cursor.whole();
  }

  /** The hit after which a cursor goes on, in an index of so many documents. */
  FieldDoc after(Cursor cursor, int documents) {
    return new FieldDoc(
        Math.max(0, documents - 1),
        Float.NaN,
        new Object[] {start(cursor), new BytesRef(cursor.id().toString())});
  }

  Cursor cursor(FieldDoc last) {
    BytesRef id = (BytesRef) last.fields[1];
    return new Cursor(label(), last.fields[0].toString(), UUID.fromString(id.utf8ToString()));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice with a name in lower case, if there is one. */
  public static Optional<FindSort> named(String name) {
    return CHOICES.stream().filter(sort -> sort.label().equals(name)).findFirst();
  }
}
