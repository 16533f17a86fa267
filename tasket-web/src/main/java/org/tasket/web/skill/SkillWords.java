package org.tasket.web.skill;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Skills as people type several of them: with commas between, or, where a name has one itself, with
 * semicolons or on lines of their own.
 */
public final class SkillWords {

  private static final Pattern COMMAS = Pattern.compile(",");
  private static final Pattern STRONGER = Pattern.compile("[;\\r\\n]+");

  private SkillWords() {}

  /** What was typed, one by one. */
  public static List<String> named(String text) {
    if (text == null) {
      return List.of();
    }
    Pattern between = STRONGER.matcher(text).find() ? STRONGER : COMMAS;
    return Arrays.stream(between.split(text))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The same the other way round: read again, it is what it was. */
  public static String typed(List<String> words) {
    return words.stream().anyMatch(word -> word.indexOf(',') >= 0)
        ? String.join("; ", words) + ";"
        : String.join(", ", words);
  }
}
