package org.tasket.tasket;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places as they are compared: by whole words, without capitals and accents, and whatever stands
 * between the words. Two places are the same where the words of one stand in the other: {@code
 * Helsinki} and {@code Helsinki, Kirkkokatu 3}, and never {@code Kotka} and {@code Kotkankatu 5}.
 *
 * <p>A text has its words as they are, and as they would be without the endings of Finnish and
 * Swedish that say where something is or whose: {@code Oulun yliopisto} is in Oulu. The words of
 * each have a space before, between and behind them.
 */
public final class PlaceWords {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> WHERE = List.of("ssa", "sta", "lla", "lta", "lle");
  private static final int LEFT_LEAST = 2;

  private PlaceWords() {}

  /** In how many ways the words of a text may stand; none where it has no words. */
  public static Set<String> of(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Form.NFD);
    String plain = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Form.NFC);
    List<String> words = BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    Set<String> ways = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      ways.add(line(words, UnaryOperator.identity()));
      ways.add(line(words, word -> without(word, 1)));
      ways.add(line(words, word -> without(word, isDrawnOut(word) ? 2 : 1)));
    }
    return ways;
  }

  private static String line(List<String> words, UnaryOperator<String> ending) {
    return words.stream().map(ending).collect(Collectors.joining(" ", " ", " "));
  }

  /** Without its ending, where it has one that leaves a name. */
  private static String without(String word, int letters) {
    int end =
        WHERE.stream().anyMatch(word::endsWith)
            ? word.length() - 3
            : word.endsWith("n") || word.endsWith("s") ? word.length() - letters : word.length();
    return end < LEFT_LEAST ? word : word.substring(0, end);
  }

  /** As in {@code kotkaan}: whither. */
  private static boolean isDrawnOut(String word) {
    int last = word.length() - 1;
    return last > 2 && word.endsWith("n") && word.charAt(last - 1) == word.charAt(last - 2);
  }

  /** Whether the words of one stand in one of the others, or the other way round. */
  public static boolean meet(Collection<String> some, Collection<String> others) {
    for (String one : some) {
      for (String other : others) {
        if (one.contains(other) || other.contains(one)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Each of the words once. */
  public static Set<String> each(Collection<String> ways) {
    return ways.stream()
        .flatMap(way -> Arrays.stream(way.strip().split(" ")))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
