package org.tasket.finder;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.person.Circle;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Sight;
import org.tasket.tasket.TasketEntry;

/** What a shortlist fits is what a search finds as it was typed, for somebody who sees all. */
class ShortlistTest {

  private static final int QUERIES = 200;

  @ParameterizedTest
  @ValueSource(longs = {5, 2027})
  void fitsWhatASearchFindsForWhoeverSeesAll(long seed) throws IOException {
    World world = new World(seed);
    Index whole = world.indexed(any -> true);
    int found = 0;
    try (Shortlist shortlist = shortlist(world)) {
      for (int i = 0; i < QUERIES; i++) {
        String words = world.oneIn(5) ? "" : mistyped(world, world.words(3));
        Optional<UUID> board = maybe(world, world.boards);
        Narrowing narrowing = narrowing(world, board);
        Set<UUID> fitting = shortlist.fitting(words, narrowing);

        Search search =
            new Search(
                words,
                Among.ALL,
                NarrowingQuery.of(seesAll(world), narrowing, board, World.NOW),
                FindSort.NEWEST,
                100,
                Optional.empty(),
                World.NOW);
        Search.Found there = whole.read(search::in);
        assertThat(fitting)
            .as("%s %s", words, narrowing)
            .isEqualTo(
                there.reading() == Reading.STRICT ? new HashSet<>(there.hits().ids()) : Set.of());
        found += fitting.size();
      }
    }
    assertThat(found).as("there is something to find").isGreaterThan(QUERIES);
  }

  @Test
  void ofNothingNothingFits() {
    try (Shortlist nothing =
        Shortlist.of(Map.of(), Map.of(), Map.of(), new OtherNames(), World.NOW)) {
      assertThat(nothing.fitting("", Narrowing.NONE)).isEmpty();
    }
  }

  private static Shortlist shortlist(World world) {
    Map<UUID, Document> documents =
        world.taskets.stream()
            .collect(
                toMap(TasketEntry::id, one -> SearchDocument.of(one, world.line(one.owner()))));
    return Shortlist.of(
        documents,
        world.boards.stream().collect(toMap(UUID::toString, board -> board)),
        kinds(world),
        new OtherNames(),
        World.NOW);
  }

  private static Map<UUID, String> kinds(World world) {
    return world.boards.stream().collect(toMap(board -> board, board -> "MICRO_WORK"));
  }

  private static Sight seesAll(World world) {
    return new Sight(
        new UUID(0, 1),
        new Circle(List.of(), Set.of()),
        new HashSet<>(world.boards),
        kinds(world),
        Set.of());
  }

  private static String mistyped(World world, String words) {
    return world.oneIn(3) ? words.substring(0, 2) + words.substring(3) : words;
  }

  private static Narrowing narrowing(World world, Optional<UUID> board) {
    return new Narrowing(
        board.map(UUID::toString),
        maybe(world, List.of(15, 60)),
        Optional.empty(),
        Optional.empty(),
        maybe(world, List.of(Mode.ONLINE, Mode.ON_SITE)),
        Optional.empty(),
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
