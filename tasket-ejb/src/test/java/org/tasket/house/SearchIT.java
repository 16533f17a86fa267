package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;
import static org.tasket.house.Soon.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.claim.Claims;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.Facet;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Finder;
import org.tasket.finder.FoundTaskets;
import org.tasket.finder.IndexOnDisk;
import org.tasket.finder.SearchHealth;
import org.tasket.finder.SpendTime;
import org.tasket.finder.Suggestion;
import org.tasket.finder.TasketSearch;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoTerms;
import org.tasket.howto.Howtos;
import org.tasket.howto.KeptAnswer;
import org.tasket.person.Actor;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.Unavailable;
import org.tasket.skill.ImportFile;
import org.tasket.skill.SkillImport;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.SkillView;
import org.tasket.talk.Talk;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketRegister;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** The index follows the database, whatever becomes of the index. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration AT_ONCE = Duration.ofSeconds(10);
  private static final Locale FI = Locale.forLanguageTag("fi");
  private static final Locale SV = Locale.forLanguageTag("sv");

  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject TasketSearch search;
  @Inject AnswerSearch answers;
  @Inject Finder finder;
  @Inject Howtos howtos;
  @Inject HowtoKeeping keeping;
  @Inject Talk talk;
  @Inject SearchHealth health;
  @Inject IndexOnDisk index;
  @Inject TasketRegister register;
  @Inject TasketList lists;
  @Inject SkillKeeping skills;
  @Inject SkillImport imports;
  @Inject SettableClock clock;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  /** No other test has this word, nor nearly. */
  private static String word() {
    return "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  private TasketView draft(String word) {
    return taskets.post(
        aino(),
        "everyone",
        TasketWishes.titled("Count every " + word, TasketWishes.seats(2, clock.now())));
  }

  private TasketView open(String word) {
    return taskets.publish(aino(), draft(word).id());
  }

  private List<UUID> found(Actor actor, String word) {
    return search.find(actor, FindTaskets.of(word)).page().items().stream()
        .map(one -> one.tasket().id())
        .toList();
  }

  private void awaitFound(Actor actor, String word, UUID... ids) {
    await().atMost(SOON).untilAsserted(() -> assertThat(found(actor, word)).containsExactly(ids));
  }

  @Test
  void aTasketIsFoundSoonAfterItIsPublishedAndNoMoreAfterItsEnd() {
    String word = word();
    TasketView tasket = open(word);
    awaitFound(bertil(), word, tasket.id());

    taskets.cancel(aino(), tasket.id(), Optional.of(Reason.required("Not needed", null)));

    awaitFound(bertil(), word);
  }

  @Test
  void aDraftIsFoundAmongOnesOwnAndByNobodyElse() {
    String word = word();
    UUID draft = draft(word).id();
    FindTaskets mine = FindTaskets.of(word).narrowed(ownedBy(aino().person()));

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(search.find(aino(), mine).page().total()).isOne());
    assertThat(search.find(aino(), mine).page().items().get(0).tasket().id()).isEqualTo(draft);
    assertThat(search.find(bertil(), mine).page().total()).isZero();
    assertThat(search.suggest(bertil(), FindTaskets.of(word))).isEmpty();
  }

  private static Narrowing ownedBy(UUID person) {
    Narrowing none = Narrowing.NONE;
    return new Narrowing(
        none.board(),
        none.minutes(),
        none.state(),
        none.mode(),
        none.doable(),
        Optional.of(person),
        none.skill(),
        none.category(),
        none.department(),
        none.kind(),
        none.language(),
        none.starts());
  }

  @Test
  void whatHappensToSeatsChangesWhatIsFoundOfThem() {
    String word = word();
    TasketView tasket = open(word);
    awaitFound(bertil(), word, tasket.id());
    claims.claim(somebody("helper"), tasket.id(), Optional.empty());

    assertThat(search.find(bertil(), FindTaskets.of(word)).page().items().get(0).tasket())
        .extracting(TasketView::seatsFree)
        .isEqualTo(1);
  }

  @Test
  void facetsTellHowItCanBeNarrowedAndTitlesAreSuggested() {
    String word = word();
    TasketView tasket = open(word);
    awaitFound(bertil(), word, tasket.id());

    FoundTaskets found = search.find(bertil(), FindTaskets.of(word));

    assertThat(found.facets())
        .extracting(Facet::name)
        .containsExactly(
            "board", "department", "minutes", "skill", "doable", "kind", "language", "starts");
    assertThat(found.facets().get(0).values())
        .singleElement()
        .satisfies(board -> assertThat(board.value()).isEqualTo("everyone"));
    assertThat(search.suggest(bertil(), FindTaskets.of(word.substring(0, 12))))
        .extracting(Suggestion::tasket)
        .contains(tasket.id());
  }

  private static SkillTerms called(String name) {
    return new SkillTerms(
        Map.of(Locale.ENGLISH, name, FI, name + "fi", SV, name + "sv"), Map.of(), Set.of());
  }

  private UUID asking(String word, String label) {
    Wishes wishes =
        TasketWishes.helped(
            TasketWishes.titled("Count every " + word, TasketWishes.seats(2, clock.now())),
            new HelperTerms(List.of(label), Optional.empty(), Optional.empty(), Optional.empty()));
    return taskets.publish(aino(), taskets.post(aino(), "everyone", wishes).id()).id();
  }

  private List<Facet.Value> skillsOf(String word) {
    return search.find(bertil(), FindTaskets.of(word)).facets().stream()
        .filter(facet -> facet.name().equals("skill"))
        .flatMap(facet -> facet.values().stream())
        .toList();
  }

  private void awaitSkill(String word, UUID skill, int count, String name) {
    await()
        .atMost(AT_ONCE)
        .untilAsserted(
            () ->
                assertThat(skillsOf(word))
                    .containsExactly(
                        new Facet.Value(
                            skill.toString(),
                            Map.of(Locale.ENGLISH, name, FI, name + "fi", SV, name + "sv"),
                            count)));
  }

  private void awaitBoth(String word, UUID one, UUID other) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(found(bertil(), word)).containsExactlyInAnyOrder(one, other));
  }

  private List<UUID> narrowed(String word, String skill) {
    Narrowing none = Narrowing.NONE;
    Narrowing narrowing =
        new Narrowing(
            none.board(),
            none.minutes(),
            none.state(),
            none.mode(),
            none.doable(),
            none.owner(),
            Optional.of(skill),
            none.category(),
            none.department(),
            none.kind(),
            none.language(),
            none.starts());
    return search.find(bertil(), FindTaskets.of(word).narrowed(narrowing)).page().items().stream()
        .map(one -> one.tasket().id())
        .toList();
  }

  @Test
  void labelsOfOneSkillAreOneFacetWhateverBecomesOfTheSkill() {
    String word = word();
    String name = word();
    UUID first = asking(word, name.toUpperCase(Locale.ROOT));
    UUID second = asking(word, name + "sv");
    awaitBoth(word, first, second);
    assertThat(skillsOf(word)).extracting(Facet.Value::count).containsExactly(1, 1);

    SkillView skill = skills.add(david(), called(name));
    awaitSkill(word, skill.id(), 2, name);
    assertThat(narrowed(word, name + "FI")).containsExactlyInAnyOrder(first, second);
    awaitBoth(name + "fi", first, second);

    String renamed = word();
    skills.edit(
        david(),
        skill.id(),
        skills.mean(david(), skill.id(), FI, word()).version(),
        called(renamed));
    awaitSkill(word, skill.id(), 2, renamed);
    awaitBoth(renamed + "fi", first, second);

    String heirs = word();
    UUID heir = skills.add(david(), called(heirs)).id();
    skills.merge(david(), skill.id(), heir);
    awaitSkill(word, heir, 2, heirs);
    for (String asked : List.of(skill.id().toString(), heir.toString(), heirs + "sv", renamed)) {
      assertThat(narrowed(word, asked)).as(asked).containsExactlyInAnyOrder(first, second);
    }
  }

  @Test
  void whatAWordMeansAndWhatIsBroughtInChangesWhatIsFound() {
    String word = word();
    String name = word();
    String label = word();
    UUID tasket = asking(word, label);
    awaitFound(bertil(), word, tasket);
    UUID skill = skills.add(david(), called(name)).id();

    skills.mean(david(), skill, Locale.ENGLISH, label);
    awaitSkill(word, skill, 1, name);

    String brought = word();
    String lines =
        "conceptUri,preferredLabel,altLabels\nhttps://example.org/"
            + brought
            + ","
            + name
            + ","
            + brought
            + "\n";
    imports.bringIn(
        david(),
        Stream.of("en", "fi", "sv")
            .map(
                language ->
                    new ImportFile(
                        "skills_" + language + ".csv",
                        () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))))
            .toList());
    await()
        .atMost(AT_ONCE)
        .untilAsserted(() -> assertThat(narrowed(word, brought)).containsExactly(tasket));
    awaitFound(bertil(), brought, tasket);
  }

  /** As lists do it, a word is that of every skill that is called so. */
  @Test
  void listAndSearchNarrowByTheSame() {
    String word = word();
    String name = word();
    UUID one = skills.add(david(), called(name)).id();
    UUID other = skills.add(david(), called(word() + " " + name)).id();
    UUID first = asking(word, name);
    UUID second = asking(word, other.toString());
    skills.mean(david(), other, Locale.ENGLISH, name);
    UUID third = asking(word, "Unlisted " + name);
    await()
        .atMost(AT_ONCE)
        .untilAsserted(
            () -> {
              assertThat(narrowed(word, name)).containsExactlyInAnyOrder(first, second);
              assertThat(found(bertil(), word)).hasSize(3);
            });

    for (String asked :
        List.of(name, name + "FI", one.toString(), other.toString(), "unlisted  " + name)) {
      assertThat(narrowed(word, asked))
          .as(asked)
          .containsExactlyInAnyOrderElementsOf(listed(asked))
          .isNotEmpty();
    }
    assertThat(narrowed(word, "UNLISTED " + name)).containsExactly(third);
  }

  private List<UUID> listed(String skill) {
    TasketQuery query =
        new TasketQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(skill),
            TasketQuery.More.NONE,
            TasketSort.NEWEST,
            100,
            Optional.empty());
    return lists.page(bertil(), query).items().stream().map(TasketView::id).toList();
  }

  private UUID howto(String word) {
    HowtoTerms terms = new HowtoTerms("How to count", "One " + word, "en", Optional.empty());
    return keeping.write(david(), "everyone", terms, Optional.empty()).id();
  }

  private List<UUID> answersWith(String word) {
    return answers.find(bertil(), FindAnswers.of(word)).page().items().stream()
        .map(one -> one.answer().id())
        .toList();
  }

  private void awaitAnswers(String word, UUID... ids) {
    await().atMost(SOON).untilAsserted(() -> assertThat(answersWith(word)).containsExactly(ids));
  }

  @Test
  void aPageIsFoundSoonAfterItIsWrittenAndNotWhileItIsArchived() {
    String word = word();
    UUID howto = howto(word);
    awaitAnswers(word, howto);
    assertThat(found(bertil(), word)).isEmpty();

    keeping.archive(david(), howto);
    awaitAnswers(word);
    keeping.restore(david(), howto);
    awaitAnswers(word, howto);

    String other = word();
    HowtoTerms changed = new HowtoTerms("How to count", other, "en", Optional.empty());
    keeping.edit(david(), howto, howtos.get(david(), howto).version(), changed);
    awaitAnswers(other, howto);
    assertThat(answersWith(word)).isEmpty();
  }

  @Test
  void anAnswerIsFoundWhileItHelpsAndCanBeRead() {
    String word = word();
    UUID tasket = open(word()).id();
    UUID question = talk.ask(bertil(), tasket, "May I leave one out?").id();
    UUID answer = talk.answer(aino(), question, "Leave out every " + word).id();
    talk.accept(bertil(), answer);
    awaitAnswers(word, answer);
    KeptAnswer seen = answers.find(bertil(), FindAnswers.of(word)).page().items().get(0).answer();
    assertThat(seen.terms().title()).isEqualTo("May I leave one out?");
    assertThat(seen.tasket()).contains(tasket);

    talk.hide(david(), answer, "Not so");
    awaitAnswers(word);
    talk.show(david(), answer);
    awaitAnswers(word, answer);
    talk.unaccept(bertil(), answer);
    awaitAnswers(word);
  }

  @Test
  void aQuestionThatWasHiddenIsNotFoundByItsWords() {
    String word = word();
    UUID tasket = open(word()).id();
    UUID question = talk.ask(bertil(), tasket, "What of the " + word + "?").id();
    UUID answer = talk.answer(aino(), question, "Nothing").id();
    talk.accept(bertil(), answer);
    awaitAnswers(word, answer);

    talk.hide(david(), question, "Not so");

    awaitAnswers(word);
  }

  @Test
  void anIndexThatIsDeletedWhileItRunsIsMadeAnew() {
    String before = word();
    TasketView old = open(before);
    UUID howto = howto(before);
    awaitFound(bertil(), before, old.id());
    awaitAnswers(before, howto);

    index.delete();

    String after = word();
    TasketView young = open(after);
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreException(Unavailable.class)
        .untilAsserted(
            () -> {
              assertThat(found(bertil(), before)).containsExactly(old.id());
              assertThat(found(bertil(), after)).containsExactly(young.id());
              assertThat(answersWith(before)).containsExactly(howto);
            });
    assertThat(health.complaint()).isEmpty();
  }

  /** Whatever else people do goes on as ever. */
  @Test
  void whereNoIndexCanBeMadeOnlySearchingWaitsForOne() {
    String before = word();
    TasketView old = open(before);
    awaitFound(bertil(), before, old.id());
    obstruct();
    try {
      await().atMost(SOON).until(this::cannotSearch);
      assertThatThrownBy(() -> search.suggest(bertil(), FindTaskets.of("count")))
          .isInstanceOf(Unavailable.class);
      assertThatThrownBy(() -> answers.find(bertil(), FindAnswers.of("count")))
          .isInstanceOf(Unavailable.class);
      assertThat(health.complaint()).isPresent();

      String meanwhile = word();
      TasketView young = open(meanwhile);
      taskets.edit(
          aino(),
          young.id(),
          young.version(),
          TasketWishes.titled("Weigh the " + meanwhile, TasketWishes.seats(2, clock.now())));
      claims.claim(somebody("helper"), young.id(), Optional.empty());
      taskets.cancel(aino(), old.id(), Optional.of(Reason.required("Not needed", null)));
      assertThat(finder.find(bertil(), SpendTime.now(30).atMost(100)).items())
          .extracting(fit -> fit.tasket().id())
          .contains(young.id());

      index.delete();
      await()
          .atMost(Duration.ofSeconds(20))
          .ignoreException(Unavailable.class)
          .untilAsserted(
              () -> {
                assertThat(found(bertil(), "weigh " + meanwhile)).containsExactly(young.id());
                assertThat(found(bertil(), before)).isEmpty();
              });
      assertThat(health.complaint()).isEmpty();
    } finally {
      index.delete();
    }
  }

  /** The folder may come back before the file does; then once more. */
  private void obstruct() {
    await()
        .atMost(SOON)
        .ignoreException(UncheckedIOException.class)
        .until(
            () -> {
              index.obstruct();
              return true;
            });
  }

  private boolean cannotSearch() {
    try {
      search.find(bertil(), FindTaskets.of("count"));
      return false;
    } catch (Unavailable none) {
      return none.code().equals("search.unavailable");
    }
  }

  @Test
  void whatIsTypedIsNoLongerThanItMayBe() {
    assertThatThrownBy(() -> FindTaskets.of("x".repeat(201))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> FindTaskets.of("x").atMost(0)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aTasketReadAmongAllOfThemIsTheSameAsOneReadByItself() {
    Instant day = clock.now().plus(Duration.ofDays(3));
    Wishes wishes =
        TasketWishes.shared(
            TasketWishes.onBoard(
                TasketWishes.helped(
                    TasketWishes.sessions(
                        TasketWishes.seats(2, clock.now()),
                        sitting(day),
                        sitting(day.plusSeconds(7_200))),
                    new HelperTerms(
                        List.of("zoology", "Gis"),
                        Optional.of("to count"),
                        Optional.empty(),
                        Optional.empty())),
                new BoardTerms(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    BoardTerms.NONE.extra(),
                    new Audience(List.of(), Set.of("Translators")))),
            "bertil");
    UUID id = taskets.publish(aino(), taskets.post(aino(), "everyone", wishes).id()).id();

    TasketEntry alone = register.entries(List.of(id)).get(0);
    assertThat(alone.terms().helper().skills()).hasSize(2);
    assertThat(alone.terms().board().audience().isEveryone()).isFalse();
    assertThat(alone.sessions()).hasSize(2);
    assertThat(alone.owners()).hasSize(2);
    assertThat(register.entries(TasketRegister.BEGINNING, id)).contains(alone);
  }

  private static SessionPlan sitting(Instant start) {
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plusSeconds(3_600)),
        Optional.of("Europe/Helsinki"),
        2);
  }
}
