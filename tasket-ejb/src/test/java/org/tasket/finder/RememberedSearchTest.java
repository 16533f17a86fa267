package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Typed.Pair;
import org.tasket.finder.Typed.Word;
import org.tasket.platform.Cursor;
import org.tasket.tasket.Sight;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketState;

/** What is remembered changes nothing of what is found: it is held against Lucene's own queries. */
class RememberedSearchTest {

  private static final List<String> OTHERS =
      List.of("ja", "och", "the", "survey", "kyselyitä", "käännös", "terveys", "rushhour", "form");

  private static final Query OPEN =
      new TermQuery(new Term(IndexField.STATE, TasketState.OPEN.name()));

  /** More than there is room for: what one of these words gets depends on the others. */
  private static final String CROWDED =
      "terminologyverkossa termertiivistelmä vårdnadshavaresopia kahvitaukoartikkeli"
          + " liikennemerkkikieli vårdnadshavarekarta selkokielinenvieras undervisningtulokas"
          + " tapaaminenkategoria lomakkeitaliikunta";

  /** An index that changes by chance, and what has to be in it. */
  private static final class House {

    private final World world;
    private final Index index;
    private final Map<UUID, TasketEntry> there = new HashMap<>();
    private final List<Sight> readers = new ArrayList<>();

    House(long seed) throws IOException {
      world = new World(seed);
      index = Index.in(new ByteBuffersDirectory(), true);
      for (int i = 0; i < world.taskets.size(); i += 2) {
        put(world.taskets.get(i));
        if (i % 20 == 0) {
          index.show();
        }
      }
      index.show();
      IntStream.range(0, 4).forEach(i -> readers.add(world.reader()));
    }

    private void put(TasketEntry tasket) throws IOException {
      there.put(tasket.id(), tasket);
      UUID top = world.departments.get(world.departments.size() - 1);
      index.put(tasket.id(), SearchDocument.of(tasket, List.of(top)));
    }

    void change() throws IOException {
      TasketEntry one = world.any(world.taskets);
      TasketEntry other = world.any(world.taskets);
      if (world.oneIn(4)) {
        there.remove(one.id());
        index.remove(one.id());
      } else {
        put(
            new TasketEntry(
                one.id(),
                other.board(),
                other.state(),
                other.seenAs(),
                other.createdAt(),
                other.opened(),
                other.terms(),
                other.skills(),
                other.sessions(),
                other.owner(),
                other.owners()));
      }
      index.show();
    }

    /** What a search for open taskets lets through, by the rules of {@link World}. */
    Set<UUID> seen(Sight reader) {
      Set<UUID> seen = new HashSet<>();
      for (TasketEntry one : there.values()) {
        if (one.state() == TasketState.OPEN
            && one.terms().openUntil().isAfter(World.NOW)
            && World.maySee(reader, one)) {
          seen.add(one.id());
        }
      }
      return seen;
    }

    String typed() {
      if (world.oneIn(50)) {
        return CROWDED;
      }
      List<String> words = new ArrayList<>(List.of(world.words(5).split(" ")));
      if (world.oneIn(3)) {
        words.add(world.any(OTHERS));
      }
      int at = words.indexOf(world.any(words));
      String word = words.get(at);
      if (world.oneIn(4) && word.length() > 2) {
        words.set(at, word.substring(0, 2) + word.substring(3));
      } else if (world.oneIn(4)) {
        words.set(at, word.substring(0, word.length() / 2));
        words.add(at + 1, word.substring(word.length() / 2));
      }
      return String.join(" ", words);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsFoundIsWhatLuceneFinds(long seed) throws IOException {
    House house = new House(seed);
    int found = 0;
    for (int i = 0; i < 150; i++) {
      if (i % 5 == 0) {
        house.change();
      }
      String typed = house.typed();
      Sight reader = house.world.any(house.readers);
      FindSort sort = house.world.any(List.of(FindSort.values()));
      int limit = house.world.any(List.of(2, 5, 100));
      Set<UUID> seen = house.seen(reader);
      for (Reading reading : Reading.values()) {
        Found plainly = house.index.read(all -> PlainSearch.find(all, typed, reading, seen, sort));
        for (int again = 0; again < 3; again++) {
          assertThat(find(house, typed, reading, reader, sort, limit))
              .as("%s, %s by %s, for %s", typed, reading, sort, reader)
              .isEqualTo(plainly);
        }
        found += plainly.ids().size();
      }
    }
    assertThat(found).as("there is something to find").isGreaterThan(500);
    house.index.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {4})
  void everyScoreIsLucenes(long seed) throws IOException {
    House house = new House(seed);
    for (int i = 0; i < 100; i++) {
      if (i % 5 == 0) {
        house.change();
      }
      String typed = house.typed();
      for (Reading reading : Reading.values()) {
        house.index.read(searcher -> assertScores(searcher, typed, reading));
      }
    }
    house.index.close();
  }

  private static Map<Integer, Float> assertScores(
      IndexSearcher searcher, String typed, Reading reading) throws IOException {
    Map<Integer, Float> plainly = PlainSearch.scores(searcher, typed, reading);
    for (int again = 0; again < 3; again++) {
      assertThat(PlainSearch.scores(searcher, TextQuery.of(typed, reading, Among.ALL)))
          .as("%s, %s", typed, reading)
          .isEqualTo(plainly);
      assertThat(PlainSearch.scores(searcher, open(TextQuery.of(typed, reading, Among.OPEN))))
          .as("%s, %s, of open ones", typed, reading)
          .isEqualTo(PlainSearch.scores(searcher, open(TextQuery.plain(typed, reading))));
    }
    return plainly;
  }

  private static Query open(Query text) {
    return new BooleanQuery.Builder().add(text, Occur.MUST).add(OPEN, Occur.FILTER).build();
  }

  @Test
  void ofWhatIsNotOpenNothingIsRememberedWhereOpenTasketsAreLookedFor() throws IOException {
    House house = new House(8);
    house.index.read(
        searcher -> {
          LeafReader piece = searcher.getIndexReader().leaves().get(0).reader();
          Word word = held(piece);
          long everywhere = WordScores.of(piece, word.ways(), Among.ALL).bytes();
          long ofOpen = WordScores.of(piece, word.ways(), Among.OPEN).bytes();
          assertThat(ofOpen).isBetween(WordScores.NONE.bytes() + 1, everywhere - 1);
          return word;
        });
    house.index.close();
  }

  @Test
  void whatThereIsNoRoomForIsNotRemembered() {
    Reading forgiving = Reading.FORGIVING;

    assertThat(TextQuery.of(CROWDED, forgiving, Among.ALL))
        .isEqualTo(TextQuery.plain(CROWDED, forgiving));
    assertThat(TextQuery.of("lomake", forgiving, Among.ALL))
        .isNotEqualTo(TextQuery.plain("lomake", forgiving));
  }

  /** While pieces come and go. */
  @Test
  void manyAtOnceFindTheSame() throws Exception {
    House house = new House(6);
    List<String> typed = IntStream.range(0, 40).mapToObj(i -> house.typed()).toList();
    AtomicBoolean ended = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<Integer>> searching = new ArrayList<>();
      for (int thread = 0; thread < 6; thread++) {
        int from = thread * 7;
        Callable<Integer> search =
            () -> {
              int many = 0;
              while (!ended.get() || many < 40) {
                String one = typed.get((from + many++) % typed.size());
                house.index.read(all -> assertScores(all, one, Reading.STRICT));
              }
              return many;
            };
        searching.add(threads.submit(search));
      }
      for (int i = 0; i < 100; i++) {
        house.change();
      }
      ended.set(true);
      for (Future<Integer> one : searching) {
        assertThat(one.get()).isGreaterThanOrEqualTo(40);
      }
    } finally {
      threads.shutdownNow();
    }

    house.index.read(all -> assertScores(all, typed.get(0), Reading.STRICT));
    WordMemory memory = house.index.read(Index::memory);
    int pieces = house.index.read(all -> all.getIndexReader().leaves().size());
    assertThat(memory.pieces()).isPositive().isLessThanOrEqualTo(pieces);
    assertThat(memory.bytes()).isPositive();
    house.index.close();
    assertThat(memory.pieces()).isZero();
    assertThat(memory.bytes()).isZero();
  }

  @Test
  void noMoreIsRememberedThanThereIsRoomFor() throws IOException {
    House house = new House(7);
    house.index.read(
        searcher -> {
          LeafReader piece = searcher.getIndexReader().leaves().get(0).reader();
          Word word = held(piece);
          WordMemory memory = new WordMemory(5_000);
          WordScores first = memory.of(piece, word, Among.ALL);
          assertThat(memory.of(piece, word, Among.ALL)).isSameAs(first);
          for (int i = 0; i < 500; i++) {
            memory.of(piece, new Word(World.WORDS.get(i % 20), Reading.BEGUN), Among.ALL);
            memory.of(piece, new Pair("a" + i, "b" + i), Among.ALL);
            assertThat(memory.bytes()).isBetween(1L, 5_000L);
          }
          assertThat(memory.of(piece, word, Among.ALL))
              .as("what was not asked for is gone")
              .isNotSameAs(first);

          assertThat(memory.again(piece, new Word("begun", Reading.BEGUN), Among.ALL)).isEmpty();
          assertThat(memory.again(piece, new Word("begun", Reading.BEGUN), Among.ALL)).isPresent();

          WordMemory none = new WordMemory(0);
          none.of(piece, word, Among.ALL);
          assertThat(none.again(piece, word, Among.ALL)).isEmpty();
          assertThat(none.again(piece, word, Among.ALL)).isEmpty();
          assertThat(none.bytes()).isZero();
          return null;
        });
    house.index.close();
  }

  @Test
  void namesOfValuesAreReadOnceAndGoWithTheirPiece() throws IOException {
    House house = new House(8);
    PieceNames<String> boards = new PieceNames<>(IndexField.BOARD, board -> "board " + board);
    house.index.read(
        searcher -> {
          for (LeafReaderContext piece : searcher.getIndexReader().leaves()) {
            String first = boards.in(piece.reader()).name(0);
            assertThat(first).startsWith("board ");
            assertThat(boards.in(piece.reader()).name(0)).isSameAs(first);
          }
          assertThat(boards.pieces()).isEqualTo(searcher.getIndexReader().leaves().size());
          return null;
        });
    house.index.close();
    assertThat(boards.pieces()).isZero();
  }

  /** Some word that a piece of the index has. */
  private static Word held(LeafReader piece) throws IOException {
    for (String text : World.WORDS) {
      Word word = new Word(text, Reading.STRICT);
      if (!WordScores.of(piece, word.ways(), Among.ALL).isEmpty()) {
        return word;
      }
    }
    throw new AssertionError("An empty piece");
  }

  /** All that is found, in order. */
  record Found(List<UUID> ids, int total, Map<String, Map<String, Integer>> counts) {}

  /** In pieces, one after another. */
  private static Found find(
      House house, String typed, Reading reading, Sight reader, FindSort sort, int limit)
      throws IOException {
    List<UUID> ids = new ArrayList<>();
    Hits hits;
    Optional<Cursor> from = Optional.empty();
    do {
      Search search =
          new Search(
              typed,
              house.world.any(List.of(Among.values())),
              NarrowingQuery.of(reader, Narrowing.NONE, Optional.empty(), World.NOW),
              sort,
              limit,
              from,
              World.NOW);
      hits = house.index.read(all -> search.hits(all, reading));
      ids.addAll(hits.ids());
      from = hits.next();
    } while (from.isPresent());
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (String field : PlainSearch.COUNTED) {
      counts.put(field, hits.tally().of(field));
    }
    return new Found(ids, hits.total(), counts);
  }
}
