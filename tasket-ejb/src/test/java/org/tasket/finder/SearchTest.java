package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Cursor;
import org.tasket.platform.InvalidInput;

/** What a search does with what is typed, in pieces and in every order. */
class SearchTest {

  private static final World WORLD = new World(42);
  private static final Index INDEX = WORLD.indexed(any -> true);
  private static final SampleTaskets SAMPLES = SampleTaskets.indexed();

  private static Search search(String text, FindSort sort, int limit, Optional<Cursor> from) {
    return new Search(text, Among.ALL, new MatchAllDocsQuery(), sort, limit, from, World.NOW);
  }

  @ParameterizedTest
  @EnumSource
  void piecesOneAfterAnotherAreTheWholeInEveryOrder(FindSort sort) throws IOException {
    List<UUID> whole = INDEX.read(search("lomake", sort, 100, Optional.empty())::in).hits().ids();
    List<UUID> pieces = new ArrayList<>();
    Optional<Cursor> from = Optional.empty();
    do {
      Search piece = search("lomake", sort, 3, from);
      Hits hits = INDEX.read(piece::in).hits();
      pieces.addAll(hits.ids());
      from = hits.next().map(Cursor::encoded).map(text -> Cursor.decode(text, sort.label()));
    } while (from.isPresent());

    assertThat(whole).hasSizeGreaterThan(6);
    assertThat(pieces).isEqualTo(whole);
  }

  @Test
  void aCursorOfSomebodyElsesMakingIsRefused() {
    Cursor foreign = new Cursor(FindSort.FIT.label(), "NaN", UUID.randomUUID());
    Search search = search("lomake", FindSort.FIT, 3, Optional.of(foreign));

    assertThatThrownBy(() -> INDEX.read(search::in)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "\"",
        "(",
        "a OR",
        "title:x",
        "~",
        "-- ;",
        "\\",
        "🚲",
        "ää öö åå",
        "and och ja",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z"
      })
  void whateverIsTypedIsWordsAndNoLanguageOfQueries(String typed) {
    assertThatCode(() -> SAMPLES.find(typed, 10)).doesNotThrowAnyException();
  }

  @Test
  void theLongestOfTextsIsNoMoreThanLuceneTakes() {
    String words =
        "proofreading kirjoitusvirheitä översättning business trip uusi työntekijä ".repeat(3);
    String one = "kulttuuriperintöaineistohaastattelu".repeat(6);

    assertThatCode(() -> SAMPLES.find(words.substring(0, 200), 10)).doesNotThrowAnyException();
    assertThatCode(() -> SAMPLES.find(one.substring(0, 200), 10)).doesNotThrowAnyException();
    assertThatCode(
            () ->
                SAMPLES.find(
                    "oppilaattietosuoja esittelylegislation oppilaattietosuoja terminologiplain"
                        + " oppilaattietosuoja luokitellaliikunta oppilaattietosuoja terminologi"
                        + " oppilaattietosuoja oppilaattietosuoja",
                    10))
        .doesNotThrowAnyException();
  }

  /** Without that room the words would be 1,023 clauses. */
  @Test
  void wordsThatMeanMuchAndHaveManyHalvesLeaveRoomForWhatNarrowsASearch() {
    String typed =
        "terminologyverkossa termertiivistelmä vårdnadshavaresopia kahvitaukoartikkeli"
            + " liikennemerkkikieli vårdnadshavarekarta selkokielinenvieras undervisningtulokas"
            + " tapaaminenkategoria spreadsheetliikunta";

    assertThat(clauses(TextQuery.of(typed, Reading.FORGIVING, Among.ALL))).isLessThan(900);
  }

  /** As Lucene counts them. */
  private static int clauses(Query query) {
    AtomicInteger clauses = new AtomicInteger();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            clauses.incrementAndGet();
          }

          @Override
          public void visitLeaf(Query leaf) {
            clauses.incrementAndGet();
          }
        });
    return clauses.get();
  }

  @Test
  void aWordTypedTwiceIsOneWord() {
    assertThat(TextQuery.words("Ordbok ordbok och ORDBOK")).containsExactly("ordbok", "och");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hockey", "jalkapallo", "gitarr", "kryptovaluutta", "blockchain"})
  void whatNobodyAsksForIsNotFound(String typed) {
    assertThat(SAMPLES.find(typed, 10)).isEmpty();
  }

  @Test
  void titlesAreSuggestedFromTheSecondLetterOn() throws IOException {
    Search search = search("gl", FindSort.FIT, 8, Optional.empty());

    assertThat(SAMPLES.index().read(search::suggestedIn).ids())
        .extracting(SAMPLES.titles()::get)
        .containsExactly("Help choose ten terms for the English glossary");
  }
}
