package org.tasket.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tasket.platform.Words;

/** One of the words for a skill: its name in a language, or what else people call it there. */
@Embeddable
@SuppressWarnings("UnusedVariable") // how a word begins is read by queries only
class SkillLabel {

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private String language;

  private boolean preferred;

  private String label;

  @Column(name = "label_key")
  private String key;

  private String head;

  protected SkillLabel() {}

  static SkillLabel name(Locale language, String label) {
    return of(language.getLanguage(), label, true);
  }

  static SkillLabel other(Locale language, String label) {
    return of(language.getLanguage(), label, false);
  }

  private static SkillLabel of(String language, String text, boolean preferred) {
    return of(language, text, key(text), preferred);
  }

  /** One as it was read. */
  static SkillLabel of(String language, String text, String key, boolean preferred) {
    SkillLabel made = new SkillLabel();
    made.language = language;
    made.preferred = preferred;
    made.label = text;
    made.key = key;
    made.head = head(key);
    return made;
  }

  /** What a skill with these labels is called. */
  static ListedSkill line(UUID skill, boolean heading, Collection<SkillLabel> labels) {
    Map<Locale, String> names = new HashMap<>();
    Map<Locale, List<String>> others = new HashMap<>();
    for (Locale language : Words.LANGUAGES) {
      labels.stream()
          .filter(label -> label.isIn(language) && label.preferred)
          .forEach(label -> names.put(language, label.label));
      others.put(
          language,
          labels.stream()
              .filter(label -> label.isIn(language) && !label.preferred)
              .sorted(Comparator.comparing(SkillLabel::key))
              .map(SkillLabel::label)
              .toList());
    }
    return new ListedSkill(skill, names, others, heading);
  }

  /** A label as it is compared: capitals and the width of blanks do not count. */
  static String key(String text) {
    return BLANK.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** How a key begins, as far as it is looked for by equality. */
  static String head(String key) {
    return key.substring(0, Math.min(key.length(), Nearness.HEAD));
  }

  boolean isIn(Locale wanted) {
    return language.equals(wanted.getLanguage());
  }

  String label() {
    return label;
  }

  String key() {
    return key;
  }

  boolean isName() {
    return preferred;
  }

  /** Whether both are among the others of one language. */
  boolean isBeside(SkillLabel other) {
    return !preferred && !other.preferred && language.equals(other.language);
  }

  /** Whether both are the same word of the same language, whatever it is there. */
  boolean sounds(SkillLabel other) {
    return language.equals(other.language) && key.equals(other.key);
  }

  /** The same word as one of the others that another skill has. */
  SkillLabel asOther() {
    return other(Locale.forLanguageTag(language), label);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SkillLabel like
        && preferred == like.preferred
        && language.equals(like.language)
        && label.equals(like.label);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, label);
  }
}
