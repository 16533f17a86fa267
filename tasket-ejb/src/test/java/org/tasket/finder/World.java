package org.tasket.finder;

import static java.util.stream.Collectors.toSet;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tasket.board.Audience;
import org.tasket.howto.AnswerEntry;
import org.tasket.howto.AnswerKind;
import org.tasket.howto.HowtoTerms;
import org.tasket.person.Circle;
import org.tasket.person.DepartmentTree;
import org.tasket.person.DepartmentView;
import org.tasket.skill.SkillLookup;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.Sight;
import org.tasket.tasket.SkillsAsked;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketSkill;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.Terms;

/**
 * A house made up by chance, always the same for a seed: taskets for all kinds of eyes, with
 * answers.
 */
final class World {

  static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  static final List<String> WORDS =
      List.of(
          "budget",
          "merger",
          "translate",
          "lomake",
          "lomakkeita",
          "kysely",
          "terveyskysely",
          "vatten",
          "vattenprov",
          "enkät",
          "glossary",
          "bicycle",
          "rush",
          "hour",
          "secret",
          "muistio",
          "perustelumuistio",
          "journalist",
          "övning",
          "speech");

  private static final List<String> SKILLS = List.of("Proofreading", "Excel", "Suomi", "Svenska");
  private static final int TASKETS = 80;
  private static final int HOWTOS = 40;

  private final Random chance;
  final List<UUID> boards = ids(5);
  final List<UUID> departments = ids(6);
  final List<UUID> people = ids(6);
  final List<String> groups = List.of("translators", "drivers", "lawyers");
  final List<TasketEntry> taskets = new ArrayList<>();
  final List<AnswerEntry> howtos = new ArrayList<>();

  /** The answers that helped, by tasket. */
  final Map<UUID, List<AnswerEntry>> helped = new HashMap<>();

  World(long seed) {
    chance = new Random(seed);
    IntStream.range(0, TASKETS).forEach(i -> taskets.add(tasket()));
    IntStream.range(0, HOWTOS).forEach(i -> howtos.add(answer(AnswerKind.HOWTO, any(boards))));
    taskets.forEach(tasket -> helped.put(tasket.id(), oneIn(2) ? List.of() : remarks(tasket)));
  }

  private List<AnswerEntry> remarks(TasketEntry tasket) {
    return IntStream.rangeClosed(0, chance.nextInt(2))
        .mapToObj(i -> answer(AnswerKind.REMARK, tasket.board()))
        .toList();
  }

  private AnswerEntry answer(AnswerKind kind, UUID board) {
    return new AnswerEntry(
        new UUID(chance.nextLong(), chance.nextLong()),
        kind,
        board,
        new HowtoTerms(words(3), words(12), any(List.of("fi", "sv", "en")), Optional.empty()),
        NOW.minus(Duration.ofMinutes(chance.nextInt(10_000))));
  }

  private List<UUID> ids(int many) {
    return IntStream.range(0, many).mapToObj(i -> new UUID(many, i + 1L)).toList();
  }

  <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  boolean oneIn(int many) {
    return chance.nextInt(many) == 0;
  }

  String words(int most) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i <= chance.nextInt(most); i++) {
      some.add(any(WORDS));
    }
    return String.join(" ", some);
  }

  private TasketEntry tasket() {
    TasketState state = any(List.of(TasketState.values()));
    UUID owner = any(people);
    TasketState now = oneIn(3) ? state : TasketState.OPEN;
    Terms terms = terms();
    return new TasketEntry(
        new UUID(chance.nextLong(), chance.nextLong()),
        any(boards),
        now,
        seenAs(now),
        NOW.minus(Duration.ofMinutes(chance.nextInt(10_000))),
        opened(),
        terms,
        asked(terms),
        sessions(),
        owner,
        new HashSet<>(List.of(owner, any(people))));
  }

  private static SkillsAsked asked(Terms terms) {
    List<String> labels = terms.helper().skills();
    return new SkillsAsked(
        labels.stream().map(label -> new TasketSkill(label, Optional.empty())).toList(),
        labels.stream().map(SkillLookup::key).collect(toSet()));
  }

  private Optional<Instant> opened() {
    return oneIn(4)
        ? Optional.empty()
        : Optional.of(NOW.minus(Duration.ofMinutes(chance.nextInt(10_000))));
  }

  /** What is cancelled may have been seen by nobody, by managers, or by all. */
  private TasketState seenAs(TasketState state) {
    return state == TasketState.CANCELLED
        ? any(List.of(TasketState.DRAFT, TasketState.SUBMITTED, TasketState.CANCELLED))
        : state;
  }

  private Terms terms() {
    return new Terms(
        words(3),
        oneIn(4) ? Optional.empty() : Optional.of(words(12)),
        any(List.of("fi", "sv", "en")),
        any(List.of(10, 15, 30, 45, 90, 240)),
        any(List.of(Mode.values())),
        Optional.empty(),
        NOW.plus(Duration.ofHours(chance.nextInt(500) - 50)),
        Optional.empty(),
        new HelperTerms(
            oneIn(2) ? List.of() : List.of(any(SKILLS)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new BoardTerms(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            JsonValue.EMPTY_JSON_OBJECT,
            audience()));
  }

  private Audience audience() {
    if (oneIn(2)) {
      return Audience.everyone();
    }
    return oneIn(2)
        ? new Audience(List.of(new Audience.Part(any(departments), oneIn(2))), Set.of())
        : new Audience(List.of(), Set.of(any(groups)));
  }

  private List<SessionView> sessions() {
    Optional<Instant> start =
        oneIn(2)
            ? Optional.empty()
            : Optional.of(NOW.plus(Duration.ofHours(chance.nextInt(400) - 20)));
    return List.of(
        new SessionView(
            new UUID(9, chance.nextLong()),
            start,
            start,
            start.map(at -> "Europe/Helsinki"),
            1,
            1));
  }

  /** Somebody of the house, who manages, helps and belongs wherever chance has it. */
  Sight reader() {
    Map<UUID, String> seen = new HashMap<>();
    boards.stream().filter(board -> !oneIn(3)).forEach(board -> seen.put(board, "MICRO_WORK"));
    Set<UUID> managed = new HashSet<>();
    seen.keySet().stream().filter(board -> oneIn(6)).forEach(managed::add);
    Set<UUID> helped = new HashSet<>();
    taskets.stream().filter(one -> oneIn(20)).forEach(one -> helped.add(one.id()));
    int nearest = chance.nextInt(departments.size());
    return new Sight(
        any(people),
        new Circle(
            oneIn(5) ? List.of() : departments.subList(nearest, departments.size()),
            oneIn(2) ? Set.of() : Set.of(any(groups))),
        managed,
        seen,
        helped);
  }

  /** What the rules of product say of sight, in their own words. */
  static boolean maySee(Sight reader, TasketEntry tasket) {
    boolean manages = reader.managed().contains(tasket.board());
    boolean meant =
        manages
            || (reader.boards().containsKey(tasket.board())
                && tasket.terms().board().audience().includes(reader.circle()));
    return tasket.owners().contains(reader.person())
        || reader.helped().contains(tasket.id())
        || switch (tasket.seenAs()) {
          case DRAFT -> false;
          case SUBMITTED -> manages;
          default -> meant;
        };
  }

  /** The same of the pages of boards, of which coordinators see all. */
  static boolean mayRead(Sight reader, boolean coordinator, AnswerEntry howto) {
    return coordinator || reader.boards().containsKey(howto.board());
  }

  /** The departments of an owner, each a part of the next, the nearest first. */
  List<UUID> line(UUID owner) {
    return departments.subList(people.indexOf(owner) % departments.size(), departments.size());
  }

  DepartmentTree tree() {
    List<DepartmentView> all = new ArrayList<>();
    for (int i = 0; i < departments.size(); i++) {
      Optional<UUID> parent = departments.stream().skip(i + 1L).findFirst();
      all.add(FacetNamesTest.department(departments.get(i), parent));
    }
    return new DepartmentTree(all);
  }

  /** An index of everything. */
  Index indexed() {
    return indexed(any -> true, any -> true, any -> true);
  }

  /** An index of some of the taskets, and of no answers. */
  Index indexed(Predicate<TasketEntry> some) {
    return indexed(some, none -> false, none -> false);
  }

  /** An index of some taskets, of the answers about some of these, and of some pages. */
  Index indexed(
      Predicate<TasketEntry> some, Predicate<TasketEntry> answered, Predicate<AnswerEntry> pages) {
    try {
      Index index = Index.in(new ByteBuffersDirectory(), true);
      for (TasketEntry tasket : taskets) {
        if (some.test(tasket)) {
          List<Document> unit = new ArrayList<>();
          unit.add(SearchDocument.of(tasket, line(tasket.owner())));
          if (answered.test(tasket)) {
            helped.get(tasket.id()).forEach(one -> unit.add(SearchDocument.of(one, tasket)));
          }
          index.put(tasket.id(), unit);
        }
      }
      for (AnswerEntry howto : howtos) {
        if (pages.test(howto)) {
          index.put(howto.id(), SearchDocument.of(howto));
        }
      }
      index.show();
      return index;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
