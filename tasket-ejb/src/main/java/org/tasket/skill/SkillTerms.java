package org.tasket.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.platform.Checks;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;

/**
 * What a skill is called and where it belongs, as somebody wishes it; {@link #checked} makes of it
 * what is stored.
 *
 * @param names one in each language, 1 to 200 characters on one line
 * @param others what else people say, in each language, to 100 words of the same length
 * @param broader the skills or headings under which it lies, at most 20
 */
public record SkillTerms(
    Map<Locale, String> names, Map<Locale, List<String>> others, Set<UUID> broader) {

  public static final int NAME_LEAST = 1;
  public static final int NAME_MOST = 200;
  public static final int OTHERS_MOST = 100;
  public static final int BROADER_MOST = 20;

  public SkillTerms {
    names = Map.copyOf(names);
    Map<Locale, List<String>> copied = new HashMap<>();
    others.forEach((language, words) -> copied.put(language, List.copyOf(words)));
    others = Map.copyOf(copied);
    broader = Set.copyOf(broader);
  }

  /** The same with a further word for it. */
  SkillTerms saying(Locale language, String word) {
    Map<Locale, List<String>> more = new HashMap<>(others);
    List<String> words = new ArrayList<>(others.getOrDefault(language, List.of()));
    words.add(word);
    more.put(language, words);
    return new SkillTerms(names, more, broader);
  }

  /**
   * The same without blanks around the words, without a word that is said twice, and the words in
   * order.
   *
   * @throws org.tasket.platform.InvalidInput where a name is missing or something is out of range
   */
  SkillTerms checked() {
    Checks checks = new Checks();
    check(checks);
    checks.orThrow();
    Map<Locale, String> kept = new HashMap<>();
    Map<Locale, List<String>> keptOthers = new HashMap<>();
    for (Locale language : Words.LANGUAGES) {
      String name = names.get(language).strip();
      kept.put(language, name);
      keptOthers.put(language, onceEach(name, others.getOrDefault(language, List.of())));
    }
    return new SkillTerms(kept, keptOthers, broader);
  }

  /** Adds what is wrong to the checks. */
  void check(Checks checks) {
    for (Locale language : Words.LANGUAGES) {
      line(checks, "names." + language.getLanguage(), names.get(language));
      String field = "others." + language.getLanguage();
      List<String> words = others.getOrDefault(language, List.of());
      checks.that(words.size() <= OTHERS_MOST, field, "many", OTHERS_MOST);
      words.forEach(word -> line(checks, field, word));
    }
    checks.that(broader.size() <= BROADER_MOST, "broader", "many", BROADER_MOST);
  }

  private static void line(Checks checks, String field, String text) {
    checks
        .text(field, text, NAME_LEAST, NAME_MOST)
        .that(
            text == null || text.strip().chars().noneMatch(Character::isISOControl), field, "line");
  }

  /** Of the words beside a name the first that there is room for, each once. */
  static List<String> fitting(String name, List<String> words) {
    return once(name, words).limit(OTHERS_MOST).toList();
  }

  /** How many words there are beside a name, each once. */
  static int different(String name, List<String> words) {
    return (int) once(name, words).count();
  }

  /** Whether a word can stand beside a name. */
  static boolean fits(String word) {
    Checks checks = new Checks();
    line(checks, "others", word);
    return checks.errors().isEmpty();
  }

  private static List<String> onceEach(String name, List<String> words) {
    return once(name, words).sorted(Comparator.comparing(SkillLabel::key)).toList();
  }

  private static Stream<String> once(String name, List<String> words) {
    Set<String> said = new HashSet<>(Set.of(SkillLabel.key(name)));
    return words.stream()
        .flatMap(word -> Texts.given(word).stream())
        .filter(word -> said.add(SkillLabel.key(word)));
  }
}
