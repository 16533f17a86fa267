package org.tasket.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.platform.Words;
import org.tasket.skill.EscoFiles.Concept;
import org.tasket.skill.SkillLookup.Meant;

/**
 * The words of files that would mean several skills by them, and mean one or none before. Headings
 * are nobody's, so that their words are not looked at.
 */
final class WordsOfSeveral {

  private static final int PIECE = 500;

  /** By the word, as words are compared: the skills of the files that have it. */
  private final Map<String, List<UUID>> names = new HashMap<>();

  private final Map<String, List<UUID>> others = new HashMap<>();

  /** What the skills that the files have are called by them. */
  private final Map<UUID, Set<String>> called = new HashMap<>();

  WordsOfSeveral(EscoFiles files, List<String> uris, Map<String, UUID> ids) {
    for (String uri : uris) {
      Concept concept = files.concepts().get(uri);
      if (!concept.heading) {
        take(ids.get(uri), concept);
      }
    }
  }

  private void take(UUID skill, Concept concept) {
    Set<String> keys = new HashSet<>();
    for (Locale language : Words.LANGUAGES) {
      String name = SkillLabel.key(concept.names.get(language));
      keys.add(name);
      concept.others.get(language).forEach(word -> add(others, SkillLabel.key(word), skill));
    }
    keys.forEach(name -> add(names, name, skill));
    called.put(skill, keys);
  }

  private static void add(Map<String, List<UUID>> words, String key, UUID skill) {
    List<UUID> before = words.getOrDefault(key, List.of());
    if (!before.contains(skill)) {
      List<UUID> more = new ArrayList<>(before);
      more.add(skill);
      words.put(key, List.copyOf(more));
    }
  }

  /**
   * Those words, in their order.
   *
   * @param listed what some words mean by the list as it is
   */
  List<String> among(Function<Collection<String>, Map<String, Meant>> listed) {
    Set<String> all = new HashSet<>(names.keySet());
    all.addAll(others.keySet());
    List<String> keys = all.stream().sorted().toList();
    List<String> several = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += PIECE) {
      List<String> piece = keys.subList(from, Math.min(from + PIECE, keys.size()));
      Map<String, Meant> before = listed.apply(piece);
      for (String key : piece) {
        Meant meant = before.getOrDefault(key, new Meant());
        if (!meant.isSeveral() && after(key, meant).isSeveral()) {
          several.add(key);
        }
      }
    }
    return several;
  }

  /** A name that the files do not have any more stays as one of the other words. */
  private Meant after(String key, Meant before) {
    Meant after = new Meant();
    before.names().forEach(skill -> after.add(skill, isStillCalled(skill, key)));
    before.others().forEach(skill -> after.add(skill, false));
    names.getOrDefault(key, List.of()).forEach(skill -> after.add(skill, true));
    others.getOrDefault(key, List.of()).forEach(skill -> after.add(skill, false));
    return after;
  }

  private boolean isStillCalled(UUID skill, String key) {
    return !called.containsKey(skill) || called.get(skill).contains(key);
  }
}
