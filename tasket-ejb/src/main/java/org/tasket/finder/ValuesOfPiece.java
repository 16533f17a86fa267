package org.tasket.finder;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** How many documents of one piece of an index have which value of a field. */
final class ValuesOfPiece {

  private final PieceNames<String>.Names names;
  private final SortedSetDocValues values;
  private final SortedDocValues single;
  private final int[] counts;

  ValuesOfPiece(PieceNames<String>.Names names) {
    this.names = names;
    values = names.values();
    single = DocValues.unwrapSingleton(values);
    counts = new int[(int) values.getValueCount()];
  }

  void count(int document) throws IOException {
    if (single != null) {
      if (single.advanceExact(document)) {
        counts[single.ordValue()]++;
      }
    } else if (values.advanceExact(document)) {
      for (int left = values.docValueCount(); left > 0; left--) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }

  /** Hands over what was counted. */
  void addTo(Map<String, Integer> named) throws IOException {
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        named.merge(names.name(number), counts[number], Integer::sum);
        counts[number] = 0;
      }
    }
  }
}
