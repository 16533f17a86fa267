package org.tasket.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

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
    return of(language, label, true);
  }

  static SkillLabel other(Locale language, String label) {
    return of(language, label, false);
  }

  private static SkillLabel of(Locale language, String text, boolean preferred) {
    SkillLabel made = new SkillLabel();
    made.language = language.getLanguage();
    made.preferred = preferred;
    made.label = text;
    made.key = key(text);
    made.head = head(made.key);
    return made;
  }

  /** A label as it is compared: capitals and the width of blanks do not count. */
  static String key(String text) {
    return BLANK.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** How a key begins, as far as it is looked for by equality. */
  static String head(String key) {
    return key.substring(0, Math.min(key.length(), SkillQuery.HEAD));
  }

  boolean isIn(Locale wanted) {
    return language.equals(wanted.getLanguage());
  }

  boolean isPreferred() {
    return preferred;
  }

  String label() {
    return label;
  }

  String key() {
    return key;
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
