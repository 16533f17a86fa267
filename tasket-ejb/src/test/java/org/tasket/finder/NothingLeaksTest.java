package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.person.Circle;
import org.tasket.platform.Cursor;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Sight;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketState;

/**
 * Nobody can tell by any query whether there is a tasket, or an answer, that they may not see.
 * Whatever somebody asks, an index with everything answers as one does that holds nothing but what
 * that person may see: the same taskets in the same order and with the same scores, totals, facets,
 * suggestions and cursors.
 */
class NothingLeaksTest {

  private static final int READERS = 4;
  private static final int QUERIES = 30;

  @ParameterizedTest
  @ValueSource(longs = {1, 2026})
  void everyQueryAnswersAsIfTheRestWereNotThere(long seed) throws IOException {
    World world = new World(seed);
    Index whole = world.indexed();
    long hidden = 0;
    long found = 0;
    long open = 0;
    long further = 0;
    for (int i = 0; i < READERS; i++) {
      Sight reader = world.reader();
      Index own = world.indexed(tasket -> World.maySee(reader, tasket));
      hidden += world.taskets.stream().filter(one -> !World.maySee(reader, one)).count();
      for (int j = 0; j < QUERIES; j++) {
        Search search = search(world, reader);
        Answer answer = answer(whole, search);
        assertThat(answer).as("%s for %s", search, reader).isEqualTo(answer(own, search));
        found += answer.ids().size();
        open += search.among() == Among.OPEN ? answer.ids().size() : 0;
        further += further(whole, own, search, answer);
      }
    }
    assertThat(open).as("among what is open, too").isGreaterThan(QUERIES);
    assertThat(further).as("and further on").isGreaterThan(QUERIES);
    assertThat(hidden).as("there is something to hide").isGreaterThan(READERS);
    assertThat(found).as("and something to find").isGreaterThan(READERS * QUERIES);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4711})
  void theFilterLetsThroughWhatTheRulesAllowAndNothingElse(long seed) throws IOException {
    World world = new World(seed);
    Index whole = world.indexed(any -> true);
    for (int i = 0; i < READERS; i++) {
      Sight reader = world.reader();
      Search everything =
          new Search(
              "",
              Among.ALL,
              SightQuery.of(reader),
              FindSort.NEWEST,
              100,
              Optional.empty(),
              World.NOW);

      assertThat(whole.read(everything::in).hits().ids())
          .containsExactlyInAnyOrderElementsOf(
              world.taskets.stream()
                  .filter(tasket -> World.maySee(reader, tasket))
                  .map(TasketEntry::id)
                  .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 2027})
  void everyQueryForAnswersDoesTheSame(long seed) throws IOException {
    World world = new World(seed);
    Index whole = world.indexed();
    long found = 0;
    for (int i = 0; i < READERS; i++) {
      Sight reader = world.reader();
      boolean coordinator = world.oneIn(READERS);
      Predicate<TasketEntry> seen = tasket -> World.maySee(reader, tasket);
      Index own = world.indexed(seen, seen, howto -> World.mayRead(reader, coordinator, howto));
      for (int j = 0; j < QUERIES; j++) {
        Search search = searchForAnswers(world, reader, coordinator);
        Answer answer = answer(whole, search);
        assertThat(answer).as("%s for %s", search, reader).isEqualTo(answer(own, search));
        found += answer.ids().size() + further(whole, own, search, answer);
      }
    }
    assertThat(found).as("there is something to find").isGreaterThan(READERS * QUERIES);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 4712})
  void theFilterOfAnswersLetsThroughWhatTheRulesAllowAndNothingElse(long seed) throws IOException {
    World world = new World(seed);
    Index whole = world.indexed();
    long hidden = 0;
    for (int i = 0; i < READERS; i++) {
      Sight reader = world.reader();
      boolean coordinator = i == 0;
      Query seen = AnswerQuery.of(reader, coordinator, Optional.empty(), Optional.empty());
      Search everything =
          new Search("", Among.ALL, seen, FindSort.NEWEST, 200, Optional.empty(), World.NOW);
      List<UUID> rightly = new ArrayList<>();
      world.taskets.stream()
          .filter(tasket -> World.maySee(reader, tasket))
          .flatMap(tasket -> world.helped.get(tasket.id()).stream())
          .forEach(answer -> rightly.add(answer.id()));
      world.howtos.stream()
          .filter(howto -> World.mayRead(reader, coordinator, howto))
          .forEach(howto -> rightly.add(howto.id()));

      assertThat(whole.read(everything::in).hits().ids())
          .containsExactlyInAnyOrderElementsOf(rightly);
      hidden += world.howtos.stream().filter(one -> !rightly.contains(one.id())).count();
    }
    assertThat(hidden).as("there is something to hide").isGreaterThan(READERS);
  }

  /** Whatever of it changes, and though one index remembers what it let through before. */
  @ParameterizedTest
  @ValueSource(longs = {7, 4713})
  void anotherSightLetsThroughSomethingElse(long seed) throws IOException {
    World world = new World(seed);
    Index whole = world.indexed();
    Set<Set<UUID>> different = new HashSet<>();
    for (int i = 0; i < READERS; i++) {
      Sight one = world.reader();
      Sight other = world.reader();
      for (Sight reader : between(one, other)) {
        for (boolean coordinator : new boolean[] {false, true}) {
          Set<UUID> rightly = new HashSet<>();
          world.taskets.stream()
              .filter(tasket -> World.maySee(reader, tasket))
              .forEach(tasket -> rightly.add(tasket.id()));
          assertThat(all(whole, SightQuery.of(reader))).as("for %s", reader).isEqualTo(rightly);
          different.add(Set.copyOf(rightly));

          rightly.clear();
          world.taskets.stream()
              .filter(tasket -> World.maySee(reader, tasket))
              .forEach(tasket -> world.helped.get(tasket.id()).forEach(a -> rightly.add(a.id())));
          world.howtos.stream()
              .filter(howto -> World.mayRead(reader, coordinator, howto))
              .forEach(howto -> rightly.add(howto.id()));
          assertThat(all(whole, AnswerQuery.seen(reader, coordinator)))
              .as("answers for %s", reader)
              .isEqualTo(rightly);
        }
      }
    }
    assertThat(different).as("what they see differs").hasSizeGreaterThan(3 * READERS);
  }

  private static Set<UUID> all(Index index, Query filter) throws IOException {
    Search everything =
        new Search("", Among.ALL, filter, FindSort.NEWEST, 1_000, Optional.empty(), World.NOW);
    return new HashSet<>(index.read(everything::in).hits().ids());
  }

  /** One, with each part of it as another has it, and with none. */
  private static List<Sight> between(Sight one, Sight other) {
    return List.of(
        one,
        new Sight(other.person(), one.circle(), one.managed(), one.boards(), one.helped()),
        new Sight(one.person(), other.circle(), one.managed(), one.boards(), one.helped()),
        new Sight(one.person(), Circle.NONE, one.managed(), one.boards(), one.helped()),
        new Sight(one.person(), one.circle(), other.managed(), one.boards(), one.helped()),
        new Sight(one.person(), one.circle(), Set.of(), one.boards(), one.helped()),
        new Sight(one.person(), one.circle(), one.managed(), other.boards(), one.helped()),
        new Sight(one.person(), one.circle(), one.managed(), Map.of(), one.helped()),
        new Sight(one.person(), one.circle(), one.managed(), one.boards(), other.helped()),
        new Sight(one.person(), one.circle(), one.managed(), one.boards(), Set.of()),
        one);
  }

  /** Goes on where it ended, and from the place of some tasket of whatever eyes. */
  private static int further(Index whole, Index own, Search search, Answer first)
      throws IOException {
    Search everything =
        like(search, "", new MatchAllDocsQuery(), 1 + first.total(), Optional.empty());
    Optional<Cursor> somewhere = whole.read(everything::in).hits().next();
    int found = 0;
    for (Optional<Cursor> from : List.of(first.next(), somewhere)) {
      if (from.isPresent()) {
        Search next = like(search, search.text(), search.filter(), search.limit(), from);
        Answer answer = answer(whole, next);
        assertThat(answer).as("%s", next).isEqualTo(answer(own, next));
        found += answer.ids().size();
      }
    }
    return found;
  }

  private static Search like(
      Search search, String text, Query filter, int limit, Optional<Cursor> from) {
    return new Search(
        text,
        search.among(),
        filter,
        search.sort(),
        limit,
        from,
        World.NOW,
        search.beside(),
        search.names());
  }

  private static Search searchForAnswers(World world, Sight reader, boolean coordinator) {
    Optional<UUID> board = maybe(world, world.boards);
    Optional<String> language = maybe(world, List.of("fi", "sv", "en"));
    return new Search(
            world.oneIn(5) ? "" : mistyped(world, world.words(3)),
            Among.ALL,
            AnswerQuery.of(reader, coordinator, board, language),
            world.any(List.of(FindSort.FIT, FindSort.NEWEST)),
            world.any(List.of(1, 5, 100)),
            Optional.empty(),
            World.NOW)
        .counting(AnswerQuery.beside(reader, coordinator, board, language));
  }

  /** All that an answer tells. */
  private record Answer(
      List<UUID> ids,
      int total,
      Reading reading,
      Map<String, Map<String, Integer>> counts,
      Map<String, Integer> minutes,
      Map<String, Integer> starts,
      Map<Aspect, Map<String, Integer>> beside,
      Optional<Cursor> next,
      List<UUID> suggested) {}

  private static Answer answer(Index index, Search search) throws IOException {
    Search.Found found = index.read(search::in);
    Hits hits = found.hits();
    return new Answer(
        hits.ids(),
        hits.total(),
        found.reading(),
        Stream.of(
                IndexField.BOARD,
                IndexField.DEPARTMENTS,
                IndexField.SKILL,
                IndexField.MODE,
                IndexField.LANGUAGE)
            .collect(Collectors.toMap(field -> field, hits.tally()::of)),
        hits.tally().minutes().counts(),
        hits.tally().starts().counts(),
        found.beside().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, one -> counts(one.getKey(), one.getValue()))),
        hits.next(),
        index.read(search::suggestedIn).ids());
  }

  private static Map<String, Integer> counts(Aspect aspect, Tally tally) {
    return switch (aspect) {
      case MINUTES -> tally.minutes().counts();
      case STARTS -> tally.starts().counts();
      default -> tally.of(aspect.field());
    };
  }

  private static Search search(World world, Sight reader) {
    FindSort sort = world.any(List.of(FindSort.values()));
    String text = world.oneIn(5) ? "" : mistyped(world, world.words(3));
    int limit = world.any(List.of(1, 5, 100));
    if (world.oneIn(10)) {
      Query sight = new ConstantScoreQuery(SightQuery.of(reader));
      return new Search(text, Among.ALL, sight, sort, limit, Optional.empty(), World.NOW);
    }
    Narrowing by = narrowing(world);
    Optional<UUID> board = maybe(world, world.boards);
    return new Search(
            text,
            world.oneIn(4) ? Among.ALL : Among.of(by),
            NarrowingQuery.of(reader, by, board, World.NOW),
            sort,
            limit,
            Optional.empty(),
            World.NOW)
        .counting(NarrowingQuery.beside(reader, by, board, World.NOW));
  }

  /** Now and then with a letter left out, which is read forgivingly. */
  private static String mistyped(World world, String words) {
    return world.oneIn(3) ? words.substring(0, 2) + words.substring(3) : words;
  }

  private static Narrowing narrowing(World world) {
    return new Narrowing(
        Optional.empty(),
        maybe(world, List.of(15, 60)),
        maybe(world, List.of(TasketState.values())),
        Optional.empty(),
        maybe(world, List.of(Mode.ONLINE, Mode.ON_SITE)),
        maybe(world, world.people),
        maybe(world, List.of("excel", "suomi")),
        Optional.empty(),
        maybe(world, world.departments),
        maybe(world, List.of("MICRO_WORK", "VOLUNTEERING")),
        maybe(world, List.of("fi", "sv", "en")),
        maybe(world, List.of(Starts.values())));
  }

  private static <T> Optional<T> maybe(World world, List<T> choices) {
    return world.oneIn(8) ? Optional.of(world.any(choices)) : Optional.empty();
  }
}
