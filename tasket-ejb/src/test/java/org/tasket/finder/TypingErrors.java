package org.tasket.finder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of titles with one mistake in their middle, as hands make them: whoever wrote the labelled
 * queries did not choose these.
 */
record TypingErrors(long typed, long found) {

  private static final int LEAST = 5;

  static TypingErrors in(Language language, SampleTaskets samples) {
    Set<String> titles = new LinkedHashSet<>();
    LabelledQuery.in(language).forEach(query -> titles.addAll(query.grades().keySet()));
    long typed = 0;
    long found = 0;
    for (String title : titles) {
      List<String> wrong =
          TextQuery.words(title).stream()
              .filter(word -> word.length() >= LEAST && samples.find(word, 10).contains(title))
              .flatMap(TypingErrors::of)
              .toList();
      typed += wrong.size();
      found += wrong.stream().filter(word -> samples.find(word, 10).contains(title)).count();
    }
    return new TypingErrors(typed, found);
  }

  /** A letter left out, two in each other's place, one twice, and another one. */
  private static Stream<String> of(String word) {
    int middle = word.length() / 2;
    String before = word.substring(0, middle);
    char letter = word.charAt(middle);
    String after = word.substring(middle + 1);
    return Stream.of(
        before + after,
        before + after.charAt(0) + letter + after.substring(1),
        before + letter + letter + after,
        before + (letter == 'e' ? 'a' : 'e') + after);
  }

  double share() {
    return (double) found / typed;
  }
}
