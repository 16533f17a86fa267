package org.tasket.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What somebody typed, as a query on the texts of taskets in all languages at once. Of one or two
 * words each has to be found, of more two thirds, and read forgivingly half of them; what is a stop
 * word in some language need not be.
 */
final class TextQuery {

  /** So many words are looked for; Lucene takes 1,024 clauses, and each word has dozens. */
  private static final int WORDS_MOST = 10;

  private final List<String> words;
  private final Reading reading;

  private TextQuery(List<String> words, Reading reading) {
    this.words = words;
    this.reading = reading;
  }

  /** All taskets where there is no word in what was typed. */
  static Query of(String typed, Reading reading) {
    List<String> words = words(typed);
    return words.isEmpty() ? new MatchAllDocsQuery() : new TextQuery(words, reading).query();
  }

  static List<String> words(String typed) {
    return Tokens.of(WordAnalyzers.AS_TYPED, typed).stream().limit(WORDS_MOST).toList();
  }

  private Query query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder needed = new BooleanQuery.Builder();
    List<Integer> content = content();
    for (int i = 0; i < words.size(); i++) {
      if (content.contains(i)) {
        needed.add(word(i), Occur.SHOULD);
      } else {
        query.add(word(i), Occur.SHOULD);
      }
    }
    int most = content.size();
    needed.setMinimumNumberShouldMatch(most - most / (reading == Reading.FORGIVING ? 2 : 3));
    return query.add(needed.build(), Occur.MUST).build();
  }

  /** Where the words stand that are stop words in no language; all of them where all are. */
  private List<Integer> content() {
    List<Integer> content = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (Arrays.stream(Language.values()).noneMatch(language -> language.stems(word).isEmpty())) {
        content.add(i);
      }
    }
    if (content.isEmpty()) {
      for (int i = 0; i < words.size(); i++) {
        content.add(i);
      }
    }
    return content;
  }

  /** A word by itself, or as one with a neighbour. */
  private Query word(int at) {
    WordQuery query = new WordQuery(reading);
    query.add(words.get(at));
    if (reading == Reading.BEGUN && at == words.size() - 1) {
      query.addBegun(words.get(at));
    }
    for (int left = Math.max(0, at - 1); left <= at && left + 1 < words.size(); left++) {
      query.addPair(words.get(left), words.get(left + 1));
    }
    return query.build();
  }
}
