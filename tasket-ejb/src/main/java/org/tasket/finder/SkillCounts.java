package org.tasket.finder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tasket.skill.SkillLookup;

/**
 * How many ask for which skill. A label that means none is one however it is written, and stands as
 * most write it; where skills are called so too, what they help with counts with it, for whoever
 * chooses the label finds all of that. So only those labels are counted that a facet shows: each
 * may take a search.
 */
final class SkillCounts {

  private final IndexSearcher searcher;
  private final Query found;
  private final Map<String, Integer> byValue;
  private final Map<String, Integer> counts = new HashMap<>();

  private SkillCounts(IndexSearcher searcher, Query found, Map<String, Integer> byValue) {
    this.searcher = searcher;
    this.found = found;
    this.byValue = byValue;
  }

  /** What was counted by the values of {@link IndexField#SKILL}, as a facet shows it. */
  static Map<String, Integer> of(IndexSearcher searcher, Query found, Map<String, Integer> byValue)
      throws IOException {
    SkillCounts skills = new SkillCounts(searcher, found, byValue);
    skills.count();
    return skills.counts;
  }

  private void count() throws IOException {
    Map<String, List<String>> labels = new HashMap<>();
    for (String value : byValue.keySet()) {
      if (SkillLookup.id(value).isPresent()) {
        counts.put(value, byValue.get(value));
      } else {
        labels.computeIfAbsent(SkillLookup.key(value), key -> new ArrayList<>()).add(value);
      }
    }
    Comparator<String> mostUsed =
        Comparator.<String, Integer>comparing(byValue::get)
            .thenComparing(Comparator.reverseOrder());
    Map<String, String> words = new HashMap<>();
    labels.forEach(
        (word, written) -> {
          String shown = Collections.max(written, mostUsed);
          words.put(shown, word);
          counts.put(shown, written.stream().mapToInt(byValue::get).sum());
        });
    for (String shown : Counts.first(counts).stream().filter(words::containsKey).toList()) {
      countAll(shown, words.get(shown), labels.get(words.get(shown)));
    }
  }

  private void countAll(String shown, String word, List<String> written) throws IOException {
    int labelled = 0;
    for (String value : written) {
      labelled += searcher.getIndexReader().docFreq(new Term(IndexField.SKILL, value));
    }
    Term asked = new Term(IndexField.SKILL_WORD, word);
    if (searcher.getIndexReader().docFreq(asked) != labelled) {
      counts.put(shown, askedBy(asked));
    }
  }

  private int askedBy(Term word) throws IOException {
    return searcher.count(
        new BooleanQuery.Builder()
            .add(found, Occur.FILTER)
            .add(new TermQuery(word), Occur.FILTER)
            .build());
  }
}
