package org.tasket.web.skill;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tasket.platform.Words;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.SkillView;

/**
 * What a skill is called and where it lies, as a coordinator types it. Each text lies under the
 * path by which the core calls it in its errors.
 */
public class SkillForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final HashMap<String, String> values = new HashMap<>();
  private String broader;

  static SkillForm of(SkillView skill, Locale reader) {
    SkillForm form = new SkillForm();
    SkillTerms terms = skill.terms();
    for (Locale language : Words.LANGUAGES) {
      form.values.put(name(language), terms.names().get(language));
      form.values.put(
          others(language), String.join("\n", terms.others().getOrDefault(language, List.of())));
    }
    form.broader =
        skill.broader().stream().map(one -> one.name(reader)).collect(Collectors.joining("\n"));
    return form;
  }

  /** One with a name in one language. */
  static SkillForm called(String name, Locale reader) {
    SkillForm form = new SkillForm();
    form.values.put(name(Words.spoken(reader)), name);
    return form;
  }

  /** The names under which it is to lie. */
  List<String> under() {
    return lines(broader);
  }

  SkillTerms terms(Set<UUID> under) {
    Map<Locale, String> names = new HashMap<>();
    Map<Locale, List<String>> words = new HashMap<>();
    for (Locale language : Words.LANGUAGES) {
      if (values.get(name(language)) != null) {
        names.put(language, values.get(name(language)));
      }
      words.put(language, lines(values.get(others(language))));
    }
    return new SkillTerms(names, words, under);
  }

  /** The same names as far as a skill lies under them already, with the ids. */
  static Map<String, UUID> known(List<ListedSkill> above, Locale reader) {
    Map<String, UUID> known = new HashMap<>();
    above.forEach(one -> known.put(one.name(reader), one.id()));
    return known;
  }

  private static String name(Locale language) {
    return "names." + language.getLanguage();
  }

  private static String others(Locale language) {
    return "others." + language.getLanguage();
  }

  private static List<String> lines(String text) {
    return text == null
        ? List.of()
        : LINE_END.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public Map<String, String> getValues() {
    return values;
  }

  public String getBroader() {
    return broader;
  }

  public void setBroader(String broader) {
    this.broader = broader;
  }
}
