package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.Boards;
import org.tasket.board.SeenBoards;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Sight;

/** Whatever a search is narrowed by already, every count says what choosing it leads to. */
class FacetCountsTest {

  private static final int READERS = 3;
  private static final int QUERIES = 40;

  /** What narrows a search, with the board by its id. */
  private record Start(String text, Narrowing by) {

    Optional<UUID> board() {
      return by.board().map(UUID::fromString);
    }

    Start with(String facet, String value) {
      return new Start(
          text,
          new Narrowing(
              one(facet, "board", value, by.board(), said -> said),
              one(facet, "minutes", value, by.minutes(), Integer::valueOf),
              by.state(),
              by.mode(),
              one(facet, "doable", value, by.doable(), Mode::valueOf),
              by.owner(),
              one(facet, "skill", value, by.skill(), said -> said),
              by.category(),
              one(facet, "department", value, by.department(), UUID::fromString),
              one(facet, "kind", value, by.kind(), said -> said),
              one(facet, "language", value, by.language(), said -> said),
              one(facet, "starts", value, by.starts(), Starts::valueOf)));
    }

    private static <T> Optional<T> one(
        String facet, String name, String value, Optional<T> before, Function<String, T> reading) {
      return facet.equals(name) ? Optional.of(reading.apply(value)) : before;
    }

    Search.Found in(Index index, Sight reader) throws IOException {
      Search search =
          new Search(
                  text,
                  Among.of(by),
                  NarrowingQuery.of(reader, by, board(), World.NOW),
                  FindSort.NEWEST,
                  5,
                  Optional.empty(),
                  World.NOW)
              .counting(NarrowingQuery.beside(reader, by, board(), World.NOW));
      return index.read(search::in);
    }
  }

  private static <T> Optional<T> maybe(World world, List<T> choices) {
    return world.oneIn(4) ? Optional.of(world.any(choices)) : Optional.empty();
  }

  private static Start start(World world, Sight reader) {
    String text = world.oneIn(3) ? "" : world.words(2);
    return new Start(
        world.oneIn(4) && !text.isEmpty() ? text.substring(0, 2) + text.substring(3) : text,
        new Narrowing(
            maybe(world, reader.boards().keySet().stream().map(UUID::toString).sorted().toList()),
            maybe(world, List.of(15, 45, 60)),
            Optional.empty(),
            maybe(world, List.of(Mode.values())),
            maybe(world, List.of(Mode.values())),
            Optional.empty(),
            maybe(world, List.of("EXCEL", "Suomi", "nothing")),
            Optional.empty(),
            maybe(world, world.departments),
            maybe(world, List.of("MICRO_WORK", "VOLUNTEERING")),
            maybe(world, List.of("fi", "sv", "en")),
            maybe(world, List.of(Starts.values()))));
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 2028})
  void whoeverChoosesAValueFindsAsManyAsItCounts(long seed) throws IOException {
    World world = new World(seed);
    Index index = world.indexed();
    FacetNames names = new FacetNames(new FacetNamesTest.House(world.tree()), new Boards());
    int beside = 0;
    Set<String> counted = new HashSet<>();
    for (int i = 0; i < READERS; i++) {
      Sight reader = world.reader();
      Look look =
          new Look(
              new Actor(reader.person(), Set.of(), WayIn.REST),
              true,
              new SeenBoards(reader.boards(), Set.of(), Set.of()),
              reader);
      for (int j = 0; j < QUERIES; j++) {
        Start start = start(world, reader);
        Search.Found found = start.in(index, reader);
        for (Facet facet : names.facets(look, start.by(), start.board(), found)) {
          for (Facet.Value value : facet.values()) {
            Start chosen = start.with(facet.name(), value.value());
            assertThat(chosen.in(index, reader).hits().total())
                .as("%s of %s, from %s", value.value(), facet.name(), start)
                .isEqualTo(value.count());
            beside += chosen.equals(start) ? 0 : value.count();
            counted.add(facet.name());
          }
        }
      }
    }
    assertThat(beside).as("there is something to choose").isGreaterThan(QUERIES);
    assertThat(counted).hasSize(Aspect.values().length);
  }
}
