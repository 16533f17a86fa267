package org.tasket.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.tasket.finder.Typed.Pair;
import org.tasket.finder.Typed.Word;

/**
 * What somebody typed, as a query on the texts of taskets in all languages at once. Of one or two
 * words each has to be found, of more two thirds, and read forgivingly half of them; what is a stop
 * word in some language need not be.
 */
final class TextQuery {

  /**
   * So many words are looked for. Lucene takes 1,024 clauses; a word has up to 46 of its own, and
   * what narrows a search has dozens.
   */
  private static final int WORDS_MOST = 10;

  /** So many clauses the synonyms and the halves of all words have together. */
  private static final int ROOM = 440;

  private final List<String> words;
  private final List<? extends Query> queries;
  private final Reading reading;

  private TextQuery(List<String> words, List<? extends Query> queries, Reading reading) {
    this.words = words;
    this.queries = queries;
    this.reading = reading;
  }

  /** All taskets where there is no word in what was typed. */
  static Query of(String text, Reading reading, Among among) {
    return of(text, reading, among, Map.of());
  }

  /**
   * The same.
   *
   * @param names what else words are called that name places
   */
  static Query of(String text, Reading reading, Among among, Map<String, List<String>> names) {
    List<String> words = words(text);
    List<TypedQuery> typed = typed(words, reading, among, names);
    return typed.stream().mapToInt(TypedQuery::room).sum() <= ROOM
        ? of(words, typed, reading)
        : of(words, inRoom(typed), reading);
  }

  /** The same in Lucene's own queries: whatever is remembered finds just this. */
  static Query plain(String text, Reading reading) {
    List<String> words = words(text);
    return of(words, inRoom(typed(words, reading, Among.ALL, Map.of())), reading);
  }

  private static Query of(List<String> words, List<? extends Query> queries, Reading reading) {
    return words.isEmpty()
        ? new MatchAllDocsQuery()
        : new TextQuery(words, queries, reading).query();
  }

  static List<String> words(String typed) {
    return Tokens.of(WordAnalyzers.AS_TYPED, typed).stream().distinct().limit(WORDS_MOST).toList();
  }

  /**
   * Words of which each has room for all that it needs. Where there is not enough, what one gets
   * depends on all, and nothing is remembered. Only the last word may have begun.
   */
  private static List<TypedQuery> typed(
      List<String> words, Reading reading, Among among, Map<String, List<String>> names) {
    List<TypedQuery> typed = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      boolean whole = reading == Reading.BEGUN && at < words.size() - 1;
      Reading own = whole ? Reading.STRICT : reading;
      Word word = new Word(words.get(at), own, names.getOrDefault(words.get(at), List.of()));
      typed.add(new TypedQuery(word, pairs(words, at), among));
    }
    return typed;
  }

  private static List<Pair> pairs(List<String> words, int at) {
    List<Pair> pairs = new ArrayList<>();
    for (int left = Math.max(0, at - 1); left <= at && left + 1 < words.size(); left++) {
      pairs.add(new Pair(words.get(left), words.get(left + 1)));
    }
    return List.copyOf(pairs);
  }

  /** What words mean comes before what they may be made of, where there is no room for all. */
  private static List<Query> inRoom(List<TypedQuery> typed) {
    Room room = new Room(ROOM);
    List<WordQuery> queries = new ArrayList<>();
    for (TypedQuery one : typed) {
      WordQuery query = new WordQuery(room);
      one.addTo(query);
      queries.add(query);
    }
    for (int i = 0; i < typed.size(); i++) {
      typed.get(i).word().addHalvesTo(queries.get(i));
    }
    return queries.stream().map(WordQuery::build).toList();
  }

  private Query query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder needed = new BooleanQuery.Builder();
    List<Integer> content = content();
    for (int i = 0; i < words.size(); i++) {
      if (content.contains(i)) {
        needed.add(queries.get(i), Occur.SHOULD);
      } else {
        query.add(queries.get(i), Occur.SHOULD);
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
