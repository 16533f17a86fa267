package org.tasket.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well the labelled queries of a language find what they should.
 *
 * @param misses queries that do not find all, with what they find
 */
record Quality(
    Language language,
    int queries,
    double recall,
    double ndcg,
    Map<String, Double> recallByKind,
    List<String> misses) {

  static Quality of(Language language, SampleTaskets samples, Predicate<LabelledQuery> some) {
    return of(language, LabelledQuery.in(language).stream().filter(some).toList(), samples::find);
  }

  /**
   * @param set {@code fresh}, the second set of queries, or {@code third}
   */
  static Quality ofWrittenLater(String set, Language language, SampleTaskets samples) {
    return of(language, LabelledQuery.writtenLater(set, language), samples::find);
  }

  static Quality of(Language language, SampleAnswers samples, Predicate<LabelledQuery> some) {
    return of(
        language, LabelledQuery.forAnswers(language).stream().filter(some).toList(), samples::find);
  }

  private static Quality of(
      Language language,
      List<LabelledQuery> queries,
      BiFunction<String, Integer, List<String>> find) {
    Map<String, List<Double>> byKind = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    double recall = 0;
    double ndcg = 0;
    for (LabelledQuery query : queries) {
      List<String> found = find.apply(query.text(), 10);
      double one = query.recall(found);
      recall += one;
      ndcg += query.ndcg(found);
      byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(one);
      if (one < 1) {
        misses.add(query.text() + " should find " + query.grades().keySet() + ", finds " + found);
      }
    }
    return new Quality(
        language,
        queries.size(),
        recall / queries.size(),
        ndcg / queries.size(),
        byKind.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    kind -> kind.getValue().stream().mapToDouble(x -> x).average().orElse(0),
                    (a, b) -> a,
                    TreeMap::new)),
        misses);
  }

  @Override
  public String toString() {
    String kinds =
        recallByKind.entrySet().stream()
            .map(kind -> String.format(Locale.ROOT, "%s %.3f", kind.getKey(), kind.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s: %d queries, recall at 10 %.3f, nDCG %.3f (recall: %s)",
        language,
        queries,
        recall,
        ndcg,
        kinds);
  }
}
