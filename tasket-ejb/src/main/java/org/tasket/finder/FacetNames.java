package org.tasket.finder;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.board.Translated;
import org.tasket.person.Actor;
import org.tasket.person.DepartmentView;
import org.tasket.platform.Page;
import org.tasket.platform.Words;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillLookup;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Sight;

/** Makes facets of counts, with the names of what was counted; in two queries at most. */
@ApplicationScoped
class FacetNames {

  /** The most values that a facet shows. */
  private static final int MOST = 20;

  private final Eyes eyes;
  private final Boards boards;

  @Inject
  FacetNames(Eyes eyes, Boards boards) {
    this.eyes = eyes;
    this.boards = boards;
  }

  /** For the container's proxy only. */
  FacetNames() {
    this(null, null);
  }

  List<Facet> facets(Look look, Tally tally) {
    Map<String, Integer> byBoard = tally.of(IndexField.BOARD);
    Collection<BoardRules> rules = eyes.rules(look, ids(byBoard)).values();
    List<Facet> facets = new ArrayList<>();
    facets.add(byBoard(rules, byBoard));
    facets.add(byDepartment(tally.of(IndexField.DEPARTMENT)));
    facets.add(inOrder("minutes", tally.minutes().counts()));
    facets.add(bySkill(look, tally.of(IndexField.SKILL)));
    facets.add(most("doable", doable(tally.of(IndexField.MODE)), Map.of()));
    facets.add(most("kind", byKind(look.sight(), byBoard), kinds(rules)));
    facets.add(most("language", tally.of(IndexField.LANGUAGE), Map.of()));
    facets.add(inOrder("starts", tally.starts().counts()));
    return facets;
  }

  /** By what answers can be narrowed; one query. */
  List<Facet> ofAnswers(Actor actor, Tally tally) {
    Map<String, Integer> byBoard = tally.of(IndexField.BOARD);
    return List.of(
        byBoard(boards.rules(actor, ids(byBoard)).values(), byBoard),
        most("language", tally.of(IndexField.LANGUAGE), Map.of()));
  }

  private static Facet byBoard(Collection<BoardRules> rules, Map<String, Integer> counts) {
    Map<String, Integer> bySlug = new HashMap<>();
    Map<String, Map<Locale, String>> names = new HashMap<>();
    for (BoardRules board : rules) {
      bySlug.put(board.slug(), counts.get(board.id().toString()));
      names.put(board.slug(), names(board.title()));
    }
    return most("board", bySlug, names);
  }

  private static Map<String, Map<Locale, String>> kinds(Collection<BoardRules> rules) {
    Map<String, Map<Locale, String>> names = new HashMap<>();
    rules.forEach(board -> names.put(board.kind().code(), names(board.kind().name())));
    return names;
  }

  private Facet byDepartment(Map<String, Integer> counts) {
    Map<String, Map<Locale, String>> names =
        eyes.departments(ids(counts)).values().stream()
            .collect(toMap(department -> department.id().toString(), DepartmentView::names));
    return most("department", counts, names);
  }

  private Facet bySkill(Look look, Map<String, Integer> counts) {
    Collection<UUID> shown =
        sorted(counts).stream().flatMap(one -> SkillLookup.id(one.getKey()).stream()).toList();
    Map<String, Map<Locale, String>> names =
        eyes.skills(look, shown).values().stream()
            .collect(toMap(skill -> skill.id().toString(), ListedSkill::names));
    return most("skill", counts, names);
  }

  /** Of boards and departments only those that are shown are looked up. */
  private static Collection<UUID> ids(Map<String, Integer> counts) {
    return sorted(counts).stream().map(Map.Entry::getKey).map(UUID::fromString).toList();
  }

  private static Map<String, Integer> doable(Map<String, Integer> byMode) {
    int either = byMode.getOrDefault(Mode.EITHER.name(), 0);
    Map<String, Integer> doable = new HashMap<>();
    for (Mode mode : List.of(Mode.ONLINE, Mode.ON_SITE)) {
      int count = byMode.getOrDefault(mode.name(), 0) + either;
      if (count > 0) {
        doable.put(mode.name(), count);
      }
    }
    return doable;
  }

  /**
   * A board outside of the reader's sight can be counted for its owner or helper; it has no kind.
   */
  private static Map<String, Integer> byKind(Sight sight, Map<String, Integer> byBoard) {
    Map<String, Integer> byKind = new HashMap<>();
    byBoard.forEach(
        (board, count) -> {
          String kind = sight.boards().get(UUID.fromString(board));
          if (kind != null) {
            byKind.merge(kind, count, Integer::sum);
          }
        });
    return byKind;
  }

  private static Map<Locale, String> names(Translated text) {
    Map<Locale, String> names = new HashMap<>();
    Words.LANGUAGES.forEach(language -> names.put(language, text.in(language)));
    return names;
  }

  /** What a facet shows of counted values, most first. */
  static List<String> first(Map<String, Integer> counts) {
    return sorted(counts).stream().map(Map.Entry::getKey).toList();
  }

  private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
    return First.of(counts.entrySet(), MOST, FacetNames::mostFirst);
  }

  private static int mostFirst(Map.Entry<String, Integer> one, Map.Entry<String, Integer> other) {
    int byCount = Integer.compare(other.getValue(), one.getValue());
    return byCount != 0 ? byCount : one.getKey().compareTo(other.getKey());
  }

  private static Facet most(
      String name, Map<String, Integer> counts, Map<String, Map<Locale, String>> names) {
    return new Facet(name, sorted(counts).stream().map(entry -> value(entry, names)).toList());
  }

  private static Facet inOrder(String name, Map<String, Integer> counts) {
    return new Facet(
        name, counts.entrySet().stream().map(entry -> value(entry, Map.of())).toList());
  }

  private static Facet.Value value(
      Map.Entry<String, Integer> counted, Map<String, Map<Locale, String>> names) {
    return new Facet.Value(
        counted.getKey(),
        names.getOrDefault(counted.getKey(), Map.of()),
        Math.min(counted.getValue(), Page.COUNTED));
  }
}
