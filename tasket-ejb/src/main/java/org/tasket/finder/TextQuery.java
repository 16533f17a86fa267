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

  /**
   * So many words are looked for. Lucene takes 1,024 clauses; a word has up to 43 of its own, and
   * what narrows a search has dozens.
   */
  private static final int WORDS_MOST = 10;

  /** So many clauses the synonyms and the halves of all words have together. */
  private static final int ROOM = 470;

  private final List<String> words;
  private final List<WordQuery> queries;
  private final Reading reading;

  private TextQuery(List<String> words, Reading reading) {
    this.words = words;
    this.queries = queries(words, reading);
    this.reading = reading;
  }

  /** All taskets where there is no word in what was typed. */
  static Query of(String typed, Reading reading) {
    List<String> words = words(typed);
    return words.isEmpty() ? new MatchAllDocsQuery() : new TextQuery(words, reading).query();
  }

  static List<String> words(String typed) {
    return Tokens.of(WordAnalyzers.AS_TYPED, typed).stream().distinct().limit(WORDS_MOST).toList();
  }

  /** What words mean comes before what they may be made of, where there is no room for all. */
  private static List<WordQuery> queries(List<String> words, Reading reading) {
    Room room = new Room(ROOM);
    List<WordQuery> queries = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      queries.add(word(words, at, reading, room));
    }
    if (reading == Reading.FORGIVING) {
      for (int at = 0; at < words.size(); at++) {
        queries.get(at).addHalves(words.get(at));
      }
    }
    return queries;
  }

  /** A word by itself, or as one with a neighbour. */
  private static WordQuery word(List<String> words, int at, Reading reading, Room room) {
    WordQuery query = new WordQuery(room);
    query.add(words.get(at));
    if (reading == Reading.FORGIVING) {
      query.addNearly(words.get(at));
    }
    if (reading == Reading.BEGUN && at == words.size() - 1) {
      query.addBegun(words.get(at));
    }
    for (int left = Math.max(0, at - 1); left <= at && left + 1 < words.size(); left++) {
      query.addPair(words.get(left), words.get(left + 1));
    }
    return query;
  }

  private Query query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder needed = new BooleanQuery.Builder();
    List<Integer> content = content();
    for (int i = 0; i < words.size(); i++) {
      if (content.contains(i)) {
        needed.add(queries.get(i).build(), Occur.SHOULD);
      } else {
        query.add(queries.get(i).build(), Occur.SHOULD);
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
}
