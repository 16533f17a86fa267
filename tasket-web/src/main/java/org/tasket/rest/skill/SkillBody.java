package org.tasket.rest.skill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.Fields;
import org.tasket.platform.Words;
import org.tasket.rest.Body;
import org.tasket.skill.SkillTerms;

/** Reads what a skill is to be called from a body; what is not sent stays. */
final class SkillBody {

  private static final Set<String> TERMS = Set.of("names", "others", "broader");
  private static final Set<String> READ_ONLY =
      Set.of("id", "uri", "name", "heading", "state", "narrower", "mergedInto", "_actions");
  private static final Set<String> LANGUAGES =
      Words.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet());

  private SkillBody() {}

  static SkillTerms added(String text) {
    return over(text, new SkillTerms(Map.of(), Map.of(), Set.of()));
  }

  /** As it would be. */
  static SkillTerms over(String text, SkillTerms before) {
    Fields body = Body.of(text).taking(TERMS, READ_ONLY);
    Map<Locale, String> names = new HashMap<>(before.names());
    Map<Locale, List<String>> others = new HashMap<>(before.others());
    body.object("names", sent -> laid(sent, names));
    body.object("others", sent -> laidLists(sent, others));
    Set<UUID> broader =
        body.has("broader")
            ? new HashSet<>(body.ids("broader").orElse(List.of()))
            : before.broader();
    body.checked();
    return new SkillTerms(names, others, broader);
  }

  private static boolean laid(Fields sent, Map<Locale, String> names) {
    sent.taking(LANGUAGES);
    for (Locale language : Words.LANGUAGES) {
      String field = language.getLanguage();
      if (sent.has(field)) {
        sent.text(field)
            .ifPresentOrElse(name -> names.put(language, name), () -> names.remove(language));
      }
    }
    return true;
  }

  private static boolean laidLists(Fields sent, Map<Locale, List<String>> others) {
    sent.taking(LANGUAGES);
    for (Locale language : Words.LANGUAGES) {
      String field = language.getLanguage();
      if (sent.has(field)) {
        others.put(language, sent.texts(field).orElse(List.of()));
      }
    }
    return true;
  }
}
