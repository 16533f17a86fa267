package org.tasket.web.skill;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tasket.platform.Words;

/** A word of a tasket's in the address of a page. */
final class SkillLabels {

  private SkillLabels() {}

  static String query(String label, String tongue) {
    return "?label=" + URLEncoder.encode(label, StandardCharsets.UTF_8) + "&tongue=" + tongue;
  }

  /** The language of a word; English where the address names none that Tasket speaks. */
  static Locale language(String tongue) {
    return Words.spoken(Locale.forLanguageTag(tongue == null ? "" : tongue));
  }
}
