package org.tasket.finder;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.board.Translated;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.person.Actor;
import org.tasket.person.DepartmentView;
import org.tasket.platform.Page;
import org.tasket.platform.Words;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillLookup;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Sight;

/**
 * Makes facets of counts, with the names of what was counted; in two queries at most, and one more
 * for a skill that is chosen by a word. What is chosen stands in its facet however few there are.
 */
@ApplicationScoped
class FacetNames {

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

  /**
   * All of a search.
   *
   * @param board the id of the board that it names
   */
  List<Facet> facets(Look look, Narrowing by, Optional<UUID> board, Search.Found found) {
    Counts byBoard = counts(Aspect.BOARD, board.map(UUID::toString), found);
    Counts byKind = byKind(look.sight(), by.kind(), found);
    Map<String, UUID> ofKinds = ofKinds(look.sight(), byKind);
    Set<UUID> named = new HashSet<>(ids(byBoard));
    named.addAll(ofKinds.values());
    Map<UUID, BoardRules> rules = eyes.rules(look, named);
    return List.of(
        byBoard(rules, byBoard),
        byDepartment(by.department(), found),
        inOrder(Aspect.MINUTES, minutes(by, found), Comparator.comparing(Integer::valueOf)),
        bySkill(look, by.skill(), found),
        most(Aspect.DOABLE, doable(by, found), Map.of()),
        most(Aspect.KIND, byKind, kinds(ofKinds, rules)),
        most(Aspect.LANGUAGE, counts(Aspect.LANGUAGE, by, found), Map.of()),
        inOrder(Aspect.STARTS, starts(by, found), Comparator.comparing(Starts::valueOf)));
  }

  /**
   * By what answers can be narrowed; one query.
   *
   * @param board the id of the board that the search names
   */
  List<Facet> ofAnswers(
      Actor actor, Optional<UUID> board, Optional<String> language, Search.Found found) {
    Counts byBoard = counts(Aspect.BOARD, board.map(UUID::toString), found);
    return List.of(
        byBoard(boards.rules(actor, ids(byBoard)), byBoard),
        most(Aspect.LANGUAGE, counts(Aspect.LANGUAGE, language, found), Map.of()));
  }

  private static Counts counts(Aspect aspect, Narrowing by, Search.Found found) {
    return counts(aspect, aspect.chosen(by), found);
  }

  private static Counts counts(Aspect aspect, Optional<String> chosen, Search.Found found) {
    return Counts.of(found.counted(aspect).of(aspect.field()), chosen, found.hits().total());
  }

  private static Counts minutes(Narrowing by, Search.Found found) {
    Map<String, Integer> counted = found.counted(Aspect.MINUTES).minutes().counts();
    return Counts.of(counted, Aspect.MINUTES.chosen(by), found.hits().total());
  }

  private static Counts starts(Narrowing by, Search.Found found) {
    Map<String, Integer> counted = found.counted(Aspect.STARTS).starts().counts();
    return Counts.of(counted, Aspect.STARTS.chosen(by), found.hits().total());
  }

  private static Counts doable(Narrowing by, Search.Found found) {
    Map<String, Integer> byMode = found.counted(Aspect.DOABLE).of(IndexField.MODE);
    int either = byMode.getOrDefault(Mode.EITHER.name(), 0);
    Map<String, Integer> doable = new HashMap<>();
    for (Mode mode : List.of(Mode.ONLINE, Mode.ON_SITE)) {
      int count = byMode.getOrDefault(mode.name(), 0) + either;
      if (count > 0) {
        doable.put(mode.name(), count);
      }
    }
    return Counts.of(doable, Aspect.DOABLE.chosen(by), found.hits().total());
  }

  /**
   * A board outside of the reader's sight can be counted for its owner or helper; it has no kind.
   */
  private static Counts byKind(Sight sight, Optional<String> chosen, Search.Found found) {
    Map<String, Integer> byKind = new HashMap<>();
    found
        .counted(Aspect.KIND)
        .of(IndexField.BOARD)
        .forEach(
            (board, count) -> {
              String kind = sight.boards().get(UUID.fromString(board));
              if (kind != null) {
                byKind.merge(kind, count, Integer::sum);
              }
            });
    return Counts.of(byKind, chosen, found.hits().total());
  }

  /** A board of each kind, which knows what it is called. */
  private static Map<String, UUID> ofKinds(Sight sight, Counts byKind) {
    Map<String, UUID> ofKinds = new HashMap<>();
    sight
        .boards()
        .forEach(
            (board, kind) -> {
              if (byKind.byValue().containsKey(kind)) {
                ofKinds.putIfAbsent(kind, board);
              }
            });
    return ofKinds;
  }

  private static Map<String, Map<Locale, String>> kinds(
      Map<String, UUID> ofKinds, Map<UUID, BoardRules> rules) {
    Map<String, Map<Locale, String>> names = new HashMap<>();
    ofKinds.forEach(
        (kind, board) ->
            Optional.ofNullable(rules.get(board))
                .ifPresent(known -> names.put(kind, names(known.kind().name()))));
    return names;
  }

  private static Facet byBoard(Map<UUID, BoardRules> rules, Counts byId) {
    Map<String, Integer> bySlug = new HashMap<>();
    Map<String, Map<Locale, String>> names = new HashMap<>();
    for (UUID id : ids(byId)) {
      BoardRules board = rules.get(id);
      if (board != null) {
        bySlug.put(board.slug(), byId.byValue().get(id.toString()));
        names.put(board.slug(), names(board.title()));
      }
    }
    Optional<String> chosen =
        byId.chosen().map(UUID::fromString).map(rules::get).map(BoardRules::slug);
    return most(Aspect.BOARD, new Counts(bySlug, chosen), names);
  }

  private Facet byDepartment(Optional<UUID> chosen, Search.Found found) {
    Tally tally = found.counted(Aspect.DEPARTMENT);
    Map<String, Integer> shown =
        DepartmentCounts.shown(
            eyes.departments(), tally.of(IndexField.DEPARTMENTS), tally.total(), chosen);
    Counts counts = Counts.of(shown, chosen.map(UUID::toString), found.hits().total());
    Map<String, Map<Locale, String>> names =
        eyes.departments(ids(counts)).values().stream()
            .collect(toMap(department -> department.id().toString(), DepartmentView::names));
    return most(Aspect.DEPARTMENT, counts, names);
  }

  private Facet bySkill(Look look, Optional<String> said, Search.Found found) {
    Map<String, Integer> counted = found.counted(Aspect.SKILL).of(IndexField.SKILL);
    Counts counts = skills(counted, said, found.hits().total());
    Collection<UUID> shown =
        counts.shown().stream().flatMap(value -> SkillLookup.id(value).stream()).toList();
    Map<String, Map<Locale, String>> names =
        eyes.skills(look, shown).values().stream()
            .collect(toMap(skill -> skill.id().toString(), ListedSkill::names));
    return most(Aspect.SKILL, counts, names);
  }

  /** A word may be that of several skills: then as many ask for the one that is meant as do. */
  private Counts skills(Map<String, Integer> counted, Optional<String> said, int total) {
    Optional<String> meant = said.flatMap(eyes::meant).map(UUID::toString);
    if (meant.filter(counted::containsKey).isPresent()) {
      return new Counts(counted, meant);
    }
    Optional<String> chosen = meant.or(() -> said.map(word -> asWritten(word, counted.keySet())));
    return Counts.of(counted, chosen, total);
  }

  private static String asWritten(String said, Collection<String> values) {
    return values.stream().filter(value -> isSame(value, said)).findFirst().orElse(said);
  }

  private static boolean isSame(String value, String said) {
    return SkillLookup.key(value).equals(SkillLookup.key(said));
  }

  /** Of boards and departments only those that are shown are looked up. */
  private static Collection<UUID> ids(Counts counts) {
    return counts.shown().stream().map(UUID::fromString).toList();
  }

  private static Map<Locale, String> names(Translated text) {
    Map<Locale, String> names = new HashMap<>();
    Words.LANGUAGES.forEach(language -> names.put(language, text.in(language)));
    return names;
  }

  private static Facet most(Aspect aspect, Counts counts, Map<String, Map<Locale, String>> names) {
    return facet(aspect, counts, counts.shown().stream(), names);
  }

  private static Facet inOrder(Aspect aspect, Counts counts, Comparator<String> order) {
    return facet(aspect, counts, counts.byValue().keySet().stream().sorted(order), Map.of());
  }

  private static Facet facet(
      Aspect aspect, Counts counts, Stream<String> values, Map<String, Map<Locale, String>> names) {
    return new Facet(
        aspect.label(),
        values
            .map(
                value ->
                    new Facet.Value(
                        value,
                        names.getOrDefault(value, Map.of()),
                        Math.min(counts.byValue().get(value), Page.COUNTED)))
            .toList());
  }
}
