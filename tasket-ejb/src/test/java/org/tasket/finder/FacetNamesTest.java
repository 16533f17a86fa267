package org.tasket.finder;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.BoardKind;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardState;
import org.tasket.board.Boards;
import org.tasket.board.KnownBoard;
import org.tasket.board.Rulebook;
import org.tasket.board.SeenBoards;
import org.tasket.board.Translated;
import org.tasket.board.WhoseTime;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.DepartmentTree;
import org.tasket.person.DepartmentView;
import org.tasket.person.WayIn;
import org.tasket.skill.ListedSkill;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Sight;

/** Of what was counted the most common come first, called by their names. */
class FacetNamesTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Actor READER = new Actor(new UUID(1, 1), Set.of(), WayIn.REST);
  private static final BoardKind KIND =
      new BoardKind("WORK", new Translated("Work", "Työ", "Arbete"), false, Set.of(WhoseTime.WORK));

  private static final BoardKind RARE =
      new BoardKind("RARE", new Translated("Rare", "Harva", "Rar"), false, Set.of(WhoseTime.WORK));

  private final Random chance = new Random(1);
  private final Map<UUID, Integer> boards = counts();
  private final Map<UUID, Integer> units = counts();
  private final Map<String, Facet> facets;

  FacetNamesTest() throws IOException {
    facets = facets();
  }

  private Map<UUID, Integer> counts() {
    return IntStream.range(0, 50)
        .mapToObj(i -> new UUID(chance.nextLong(), chance.nextLong()))
        .collect(toMap(Function.identity(), id -> 1 + chance.nextInt(4)));
  }

  private Map<String, Facet> facets() throws IOException {
    return facets(Narrowing.NONE, Optional.empty(), 0);
  }

  private Map<String, Facet> facets(Narrowing by, Optional<UUID> board, int total)
      throws IOException {
    FacetNames names = new FacetNames(new House(flat(units.keySet())), new Boards());
    Tally tally = Tally.counting(new Spans(), new Spans()).reduce(List.of());
    boards.forEach((id, count) -> tally.of(IndexField.BOARD).put(id.toString(), count));
    units.forEach((id, count) -> tally.of(IndexField.DEPARTMENTS).put(id.toString(), count));
    tally.of(IndexField.SKILL).putAll(Map.of("b", 2, "c", 3, "a", 2));
    SeenBoards seen = new SeenBoards(Map.of(), Set.of(), Set.of());
    Map<UUID, String> kinds =
        boards.keySet().stream().collect(toMap(id -> id, id -> kind(id).code()));
    Sight sight = new Sight(READER.person(), Circle.NONE, Set.of(), kinds, Set.of());
    Hits hits = new Hits(List.of(), total, tally, Optional.empty());
    Search.Found found = new Search.Found(hits, Reading.STRICT, Map.of());
    return names.facets(new Look(READER, true, seen, sight), by, board, found).stream()
        .collect(toMap(Facet::name, Function.identity()));
  }

  private static BoardKind kind(UUID board) {
    return board.equals(new UUID(9, 9)) ? RARE : KIND;
  }

  private static DepartmentTree flat(Collection<UUID> departments) {
    return new DepartmentTree(
        departments.stream().map(id -> department(id, Optional.empty())).toList());
  }

  static DepartmentView department(UUID id, Optional<UUID> parent) {
    return new DepartmentView(id, parent, "", Map.of(FINNISH, "Yksikkö"), false);
  }

  /** Knows a board of every id, some departments, and no skill. */
  static class House extends Eyes {

    private final DepartmentTree tree;

    House(DepartmentTree tree) {
      this.tree = tree;
    }

    @Override
    DepartmentTree departments() {
      return tree;
    }

    @Override
    Optional<UUID> meant(String said) {
      return Optional.empty();
    }

    @Override
    Map<UUID, BoardRules> rules(Look look, Collection<UUID> ids) {
      return ids.stream().collect(toMap(id -> id, id -> board(id).rules(READER, Circle.NONE)));
    }

    @Override
    Map<UUID, ListedSkill> skills(Look look, Collection<UUID> ids) {
      return Map.of();
    }

    @Override
    Map<UUID, DepartmentView> departments(Collection<UUID> ids) {
      Map<UUID, DepartmentView> named = new HashMap<>();
      ids.forEach(id -> named.put(id, department(id, Optional.empty())));
      return named;
    }

    private static KnownBoard board(UUID id) {
      return new KnownBoard(
          id,
          id.toString(),
          new Translated("Board", "Taulu", "Tavla"),
          kind(id),
          BoardState.OPEN,
          Rulebook.standard(),
          Audience.everyone(),
          Set.of(),
          Set.of());
    }
  }

  private static List<String> first(Map<UUID, Integer> counts) {
    Comparator<UUID> byCount = Comparator.comparing(id -> -counts.get(id));
    return counts.keySet().stream()
        .sorted(byCount.thenComparing(id -> id.toString()))
        .limit(20)
        .map(UUID::toString)
        .toList();
  }

  @Test
  void theMostCommonComeFirstAndOfThoseTheFirstByName() {
    assertThat(facets.get("board").values())
        .extracting(Facet.Value::value)
        .isEqualTo(first(boards));
    assertThat(facets.get("department").values())
        .extracting(Facet.Value::value)
        .isEqualTo(first(units));
    assertThat(facets.get("skill").values())
        .extracting(Facet.Value::value)
        .containsExactly("c", "a", "b");
  }

  @Test
  void boardsKindsAndDepartmentsHaveNames() {
    Facet.Value board = facets.get("board").values().get(0);
    assertThat(board.count()).isEqualTo(4);
    assertThat(board.names())
        .isEqualTo(
            Map.of(
                Locale.ENGLISH, "Board", FINNISH, "Taulu", Locale.forLanguageTag("sv"), "Tavla"));
    assertThat(facets.get("kind").values())
        .containsExactly(
            new Facet.Value(
                "WORK",
                Map.of(
                    Locale.ENGLISH, "Work", FINNISH, "Työ", Locale.forLanguageTag("sv"), "Arbete"),
                boards.values().stream().mapToInt(Integer::intValue).sum()));
    assertThat(facets.get("department").values().get(0).names()).containsEntry(FINNISH, "Yksikkö");
  }

  private static final Narrowing CHOSEN =
      new Narrowing(
          Optional.of("a board"),
          Optional.of(45),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Mode.ONLINE),
          Optional.empty(),
          Optional.of("D"),
          Optional.empty(),
          Optional.of(new UUID(7, 7)),
          Optional.of("WORK"),
          Optional.of("sv"),
          Optional.of(Starts.WEEK));

  @Test
  void whatIsChosenIsListedAndCountedHoweverFewThereAre() throws IOException {
    UUID board = new UUID(8, 8);

    Map<String, Facet> narrowed = facets(CHOSEN, Optional.of(board), 0);

    Map.of(
            "board",
            board.toString(),
            "minutes",
            "45",
            "doable",
            "ONLINE",
            "skill",
            "D",
            "department",
            new UUID(7, 7).toString(),
            "language",
            "sv",
            "starts",
            "WEEK")
        .forEach(
            (name, value) ->
                assertThat(narrowed.get(name).values())
                    .as(name)
                    .filteredOn(one -> one.value().equals(value))
                    .extracting(Facet.Value::count)
                    .containsExactly(0));
    assertThat(narrowed.get("board").values()).hasSize(21);
    assertThat(narrowed.get("kind").values()).hasSize(1);
  }

  @Test
  void theSkillThatIsChosenStandsAsItIsWritten() throws IOException {
    Narrowing none = Narrowing.NONE;
    Narrowing byC =
        new Narrowing(
            none.board(),
            none.minutes(),
            none.state(),
            none.mode(),
            none.doable(),
            none.owner(),
            Optional.of(" C "),
            none.category(),
            none.department(),
            none.kind(),
            none.language(),
            none.starts());

    assertThat(facets(byC, Optional.empty(), 5).get("skill").values())
        .extracting(Facet.Value::value)
        .containsExactly("c", "a", "b");
  }

  /** Its taskets are the fewest of all boards', so that the board itself is not shown. */
  @Test
  void aKindIsCalledByItsNameWhereverItsBoardsStand() throws IOException {
    UUID small = new UUID(9, 9);
    boards.replaceAll((id, count) -> count + 1);
    boards.put(small, 1);

    Map<String, Facet> all = facets();

    assertThat(all.get("board").values())
        .extracting(Facet.Value::value)
        .doesNotContain(small.toString());
    assertThat(all.get("kind").values())
        .filteredOn(kind -> kind.value().equals("RARE"))
        .singleElement()
        .satisfies(kind -> assertThat(kind.names()).containsEntry(Locale.ENGLISH, "Rare"));
  }
}
