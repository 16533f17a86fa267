package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;
import static org.tasket.house.Soon.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.audit.AuditEntry;
import org.tasket.audit.AuditLog;
import org.tasket.board.Audience;
import org.tasket.board.BoardFiles;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardPeople;
import org.tasket.board.BoardPreview;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.ImportBoard;
import org.tasket.board.KnownBoards;
import org.tasket.board.OpenBoard;
import org.tasket.board.RulesOfBoards;
import org.tasket.board.SeenBoards;
import org.tasket.board.StandIns;
import org.tasket.board.Starter;
import org.tasket.board.Translated;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.directory.Directory;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.Finder;
import org.tasket.finder.FoundAnswer;
import org.tasket.finder.FoundTasket;
import org.tasket.finder.SpendTime;
import org.tasket.finder.TasketSearch;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoTerms;
import org.tasket.howto.Howtos;
import org.tasket.howto.KeptAnswer;
import org.tasket.person.Actor;
import org.tasket.person.Colleague;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.talk.Talk;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.Claimable;
import org.tasket.tasket.ClaimableQuery;
import org.tasket.tasket.ClaimableTaskets;
import org.tasket.tasket.OpenOnBoard;
import org.tasket.tasket.OpenTaskets;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSight;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/**
 * Who sees which board and what is on it: lists, which ask the database, and single objects, which
 * ask the policy, always agree. Bertil works in the VAT office, a part of the tax agency; Cecilia
 * is a translator; Vera's unit has vanished from the directory.
 */
@ExtendWith(ArquillianExtension.class)
class AudienceIT {

  private static final UUID AGENCY = KnownPeople.idFor("agency");
  private static final UUID OFFICE = KnownPeople.idFor("office");
  private static final UUID GONE = KnownPeople.idFor("gone");
  private static final Actor CAROL = somebody("carol");
  private static final Actor CECILIA = somebody("cecilia");
  private static final Actor VERA = somebody("vera");
  private static final List<Actor> ALL =
      List.of(aino(), bertil(), CAROL, CECILIA, VERA, david(), somebody("nobody"));

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject AuditLog audit;
  @Inject BoardFiles files;
  @Inject BoardPeople people;
  @Inject RulesOfBoards rules;
  @Inject Directory directory;
  @Inject Taskets taskets;
  @Inject TasketDrafts drafts;
  @Inject TasketList list;
  @Inject TasketSearch search;
  @Inject AnswerSearch answers;
  @Inject Howtos howtos;
  @Inject HowtoKeeping howtoKeeping;
  @Inject Talk talk;
  @Inject Finder finder;
  @Inject OpenTaskets open;
  @Inject ClaimableTaskets claimable;
  @Inject KnownBoards known;
  @Inject TasketSight sights;
  @Inject TasketOwners owners;
  @Inject Claims claims;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Resource UserTransaction transaction;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  @BeforeEach
  void theDirectoryWasRead() throws Exception {
    if (!boards.list(david()).isEmpty() && exists(AGENCY)) {
      return;
    }
    transaction.begin();
    department(AGENCY, "agency", null, false);
    department(OFFICE, "office", AGENCY, false);
    department(GONE, "gone", AGENCY, true);
    person("aino", AGENCY);
    person("bertil", OFFICE);
    person("carol", null);
    person("cecilia", null);
    person("vera", GONE);
    run(
        "insert into tasket_membership (person_id, group_name) values (?1, 'translators')",
        CECILIA.person());
    transaction.commit();
  }

  private boolean exists(UUID department) {
    return !db.createNativeQuery("select 1 from tasket_department where id = ?1")
        .setParameter(1, department)
        .getResultList()
        .isEmpty();
  }

  private void department(UUID id, String code, UUID parent, boolean vanished) {
    run(
        "insert into tasket_department (id, version, source, directory_key, code, parent_id,"
            + " vanished_at) values (?1, 1, 'test', ?1, ?2, "
            + (parent == null ? "null" : "'" + parent + "'")
            + ", "
            + (vanished ? "current_timestamp" : "null")
            + ")",
        id,
        code);
  }

  private void person(String name, UUID department) {
    run(
        "insert into tasket_person (id, version, source, directory_key, name, login, department_id,"
            + " last_seen_at) values (?1, 1, ?3, ?1, concat('Somebody called ', ?2), ?2, "
            + (department == null ? "null" : "'" + department + "'")
            + ", current_timestamp)",
        KnownPeople.idFor(name),
        name,
        directory.source());
  }

  private void run(String sql, Object... values) {
    var statement = db.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  /** Opens a board that Carol manages. */
  private BoardView board(Audience audience) {
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", null));
    edit(david(), slug, EditBoard.managers(List.of("carol")));
    return edit(CAROL, slug, EditBoard.audience(audience));
  }

  private BoardView edit(Actor actor, String slug, EditBoard command) {
    return keeping.edit(actor, slug, boards.get(actor, slug).version(), command);
  }

  private TasketView openTasket(BoardView board) {
    return published(board, TasketWishes.seats(1, clock.now()));
  }

  /** Published, and in the index: its manager finds it. */
  private TasketView published(BoardView board, Wishes wishes) {
    TasketView draft = taskets.post(CAROL, board.slug(), wishes);
    TasketView open = taskets.publish(CAROL, draft.id());
    await().atMost(Duration.ofSeconds(10)).until(() -> isSearched(CAROL, open));
    return open;
  }

  private boolean sees(Actor actor, TasketView tasket) {
    boolean found = reads(() -> taskets.get(actor, tasket.id()));
    boolean listed =
        list.page(actor, TasketQuery.open().atMost(100)).items().stream()
            .anyMatch(one -> one.id().equals(tasket.id()));
    assertThat(listed).as("list and policy for %s", actor).isEqualTo(found);
    assertThat(isSuggested(actor, tasket))
        .as("finder and policy for %s", actor)
        .isEqualTo(found && taskets.get(actor, tasket.id()).allows(TasketAction.CLAIM));
    assertThat(isClaimable(actor, tasket))
        .as("what could be claimed and policy for %s", actor)
        .isEqualTo(found && taskets.get(actor, tasket.id()).allows(TasketAction.CLAIM));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(searched(actor, tasket))
                    .as("search and policy for %s", actor)
                    .isEqualTo(
                        found ? Optional.of(taskets.get(actor, tasket.id())) : Optional.empty()));
    return found;
  }

  /** Before what is shown is asked for once more. */
  private boolean isClaimable(Actor actor, TasketView tasket) {
    ClaimableQuery any =
        new ClaimableQuery(
            120,
            clock.now().plus(Duration.ofHours(1)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());
    SeenBoards seen = SeenBoards.among(known.all(), actor, sights.whole(actor).circle());
    List<Claimable> found = new ArrayList<>();
    open.among(List.of(tasket.id())).stream()
        .map(one -> new OpenOnBoard(one.board(), List.of(one)))
        .forEach(board -> claimable.offer(actor, any, seen, List.of(board), found::add));
    return !found.isEmpty();
  }

  private boolean isSuggested(Actor actor, TasketView tasket) {
    return finder.find(actor, SpendTime.now(120).atMost(100)).items().stream()
        .anyMatch(fit -> fit.tasket().id().equals(tasket.id()));
  }

  private boolean isSearched(Actor actor, TasketView tasket) {
    return searched(actor, tasket).isPresent();
  }

  private Optional<TasketView> searched(Actor actor, TasketView tasket) {
    FindTaskets open = FindTaskets.of("").sorted(FindSort.NEWEST).atMost(100);
    return search.find(actor, open).page().items().stream()
        .map(FoundTasket::tasket)
        .filter(one -> one.id().equals(tasket.id()))
        .findFirst();
  }

  /** With what they may do, at each step: what is at hand is nobody's. */
  @Test
  void whoeverOwnsOrHelpsFindsWhatTheTasketItselfShows() {
    BoardView board = board(Audience.everyone());
    TasketView tasket = published(board, TasketWishes.seats(2, clock.now()));
    showsTheSame(tasket);

    ClaimView claim = claims.claim(bertil(), tasket.id(), Optional.empty());
    assertThat(showsTheSame(tasket).get(bertil())).doesNotContain(TasketAction.CLAIM);

    claims.withdraw(bertil(), claim.id(), Reason.required("Ill", null));
    assertThat(showsTheSame(tasket).get(bertil())).doesNotContain(TasketAction.EDIT);

    owners.handOver(CAROL, tasket.id(), "bertil");
    assertThat(showsTheSame(tasket).get(bertil())).contains(TasketAction.EDIT);
    assertThat(showsTheSame(tasket).get(aino())).doesNotContain(TasketAction.EDIT);
  }

  /** What everybody may do with it. */
  private Map<Actor, Set<TasketAction>> showsTheSame(TasketView tasket) {
    Map<Actor, Set<TasketAction>> actions = new HashMap<>();
    for (Actor actor : ALL) {
      TasketView itself = taskets.get(actor, tasket.id());
      assertThat(searched(actor, tasket)).as("for %s", actor).contains(itself);
      actions.put(actor, itself.actions());
    }
    return actions;
  }

  private static boolean reads(Runnable call) {
    try {
      call.run();
      return true;
    } catch (NotFound hidden) {
      return false;
    }
  }

  /** Whoever sees a board reads its pages and, where nothing narrows its taskets, their answers. */
  @Test
  void answersAreFoundByThoseWhoReadThem() {
    for (Audience audience :
        List.of(
            Audience.everyone(),
            department(AGENCY, true),
            department(OFFICE, false),
            department(GONE, true),
            new Audience(officeOnly(), Set.of("translators")))) {
      TasketView tasket = openTasket(board(audience));
      UUID howto = howto(tasket.board());
      UUID answer = answer(tasket);
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> foundOn(CAROL, tasket.board()).containsAll(List.of(howto, answer)));
      for (Actor actor : ALL) {
        boolean readsHowto = reads(() -> howtos.get(actor, howto));
        boolean readsAnswer = reads(() -> talk.get(actor, answer));
        List<UUID> found = foundOn(actor, tasket.board());
        assertThat(found.contains(howto)).as("page for %s", actor).isEqualTo(readsHowto);
        assertThat(found.contains(answer)).as("answer for %s", actor).isEqualTo(readsAnswer);
        assertThat(readsHowto).isEqualTo(readsAnswer || actor.equals(david()));
        assertThat(foundOnBoardOnly(actor, tasket.board())).isEqualTo(found.size());
      }
    }
  }

  private UUID howto(String board) {
    HowtoTerms terms = new HowtoTerms("How to do it", "Like this", "en", Optional.empty());
    return howtoKeeping.write(CAROL, board, terms, Optional.empty()).id();
  }

  private UUID answer(TasketView tasket) {
    UUID question = talk.ask(CAROL, tasket.id(), "How long?").id();
    UUID answer = talk.answer(CAROL, question, "Two pages").id();
    return talk.accept(CAROL, answer).id();
  }

  /** Of all that somebody finds what is on a board. */
  private List<UUID> foundOn(Actor actor, String board) {
    return answers.find(actor, FindAnswers.of("").atMost(100)).page().items().stream()
        .map(FoundAnswer::answer)
        .filter(answer -> answer.board().equals(board))
        .map(KeptAnswer::id)
        .toList();
  }

  /** How many answers a search on a board counts; none where the board cannot be named. */
  private int foundOnBoardOnly(Actor actor, String board) {
    try {
      return answers.count(actor, FindAnswers.of("").onBoard(Optional.of(board))).total();
    } catch (InvalidInput unknown) {
      return 0;
    }
  }

  private List<Actor> thoseWhoSee(Audience audience) {
    TasketView tasket = openTasket(board(audience));
    return ALL.stream().filter(actor -> sees(actor, tasket)).toList();
  }

  private static Audience department(UUID id, boolean subUnits) {
    return new Audience(List.of(new Audience.Part(id, subUnits)), Set.of());
  }

  /** Those who can be named on a board are those whom the policy lets in. */
  @Test
  void whoCanBeNamedOnABoardIsOfItsAudience() {
    assertThat(named(Audience.everyone()))
        .containsExactlyInAnyOrder("aino", "bertil", "carol", "cecilia", "vera");
    assertThat(named(department(AGENCY, true))).containsExactlyInAnyOrder("aino", "bertil");
    assertThat(named(department(AGENCY, false))).containsExactly("aino");
    assertThat(named(department(OFFICE, true))).containsExactly("bertil");
    assertThat(named(department(GONE, true))).isEmpty();
    assertThat(named(new Audience(List.of(), Set.of("TRANSLATORS")))).containsExactly("cecilia");
    assertThat(named(new Audience(officeOnly(), Set.of("translators"))))
        .containsExactlyInAnyOrder("bertil", "cecilia");
  }

  private List<String> named(Audience audience) {
    return people.called(CAROL, board(audience).slug(), "somebody called").stream()
        .map(Colleague::login)
        .toList();
  }

  /** Many boards' rules come from the database's word on who sees them, one board's from Java's. */
  @Test
  void theRulesOfManyBoardsAreThoseOfEach() throws Exception {
    board(Audience.everyone());
    board(new Audience(officeOnly(), Set.of()));
    board(new Audience(List.of(), Set.of("translators")));
    keeping.open(david(), OpenBoard.of("board-" + System.nanoTime(), "Unmanaged", null));
    String inGroup = board(Audience.everyone()).slug();
    edit(david(), inGroup, managedBy(List.of("translators")));
    List<UUID> all = boards.list(david()).stream().map(BoardView::id).toList();

    transaction.begin();
    try {
      for (Actor actor : ALL) {
        Map<UUID, BoardRules> together = rules.of(actor, all);
        assertThat(together).as("%s", actor).containsOnlyKeys(all);
        all.forEach(id -> assertThat(rules.of(actor, id)).isEqualTo(together.get(id)));
      }
    } finally {
      transaction.rollback();
    }
  }

  private static EditBoard managedBy(List<String> groups) {
    return new EditBoard(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(groups));
  }

  @Test
  void everyoneIsTheUsualAudience() {
    assertThat(thoseWhoSee(Audience.everyone())).isEqualTo(ALL);
  }

  @Test
  void aDepartmentHoldsItsPartsOrNot() {
    assertThat(thoseWhoSee(department(AGENCY, true))).containsOnly(aino(), bertil(), CAROL);
    assertThat(thoseWhoSee(department(AGENCY, false))).containsOnly(aino(), CAROL);
    assertThat(thoseWhoSee(department(OFFICE, true))).containsOnly(bertil(), CAROL);
  }

  @Test
  void aUnitThatVanishedLetsNobodyIn() {
    assertThat(thoseWhoSee(department(GONE, true))).containsOnly(CAROL);
  }

  @Test
  void aGroupIsOneWhateverItsCapitals() {
    assertThat(thoseWhoSee(new Audience(List.of(), Set.of("TRANSLATORS"))))
        .containsOnly(CECILIA, CAROL);
  }

  @Test
  void departmentsAndGroupsAddUp() {
    assertThat(
            thoseWhoSee(
                new Audience(List.of(new Audience.Part(OFFICE, false)), Set.of("translators"))))
        .containsOnly(bertil(), CECILIA, CAROL);
  }

  @Test
  void aBoardForOthersDoesNotExistInListsAndQueriesEither() {
    BoardView board = board(department(OFFICE, false));

    assertThat(boards.list(aino())).extracting(BoardView::slug).doesNotContain(board.slug());
    assertThat(boards.list(bertil())).extracting(BoardView::slug).contains(board.slug());
    assertThatThrownBy(() -> boards.get(aino(), board.slug())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> list.page(aino(), TasketQuery.open().onBoard(board.slug())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> taskets.post(aino(), board.slug(), TasketWishes.seats(1, clock.now())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aCoordinatorSeesTheBoardAndNotWhatIsOnIt() {
    BoardView board = board(department(OFFICE, false));
    TasketView tasket = openTasket(board);

    assertThat(boards.get(david(), board.slug()).inSight()).isFalse();
    assertThat(sees(david(), tasket)).isFalse();
    assertThat(list.page(david(), TasketQuery.open().onBoard(board.slug())).total()).isZero();
  }

  @Test
  void whatWasCancelledUnseenStaysUnseen() {
    BoardView board = board(Audience.everyone());
    TasketView draft = taskets.post(aino(), board.slug(), TasketWishes.seats(1, clock.now()));
    taskets.cancel(aino(), draft.id(), Optional.empty());

    for (Actor actor : ALL) {
      boolean listed =
          list.page(actor, cancelled(board)).items().stream()
              .anyMatch(one -> one.id().equals(draft.id()));
      assertThat(listed).isEqualTo(reads(() -> taskets.get(actor, draft.id())));
      assertThat(listed).as("%s", actor).isEqualTo(actor.equals(aino()));
    }
  }

  private static TasketQuery cancelled(BoardView board) {
    return new TasketQuery(
        Optional.of(board.slug()),
        Optional.empty(),
        Optional.of(TasketState.CANCELLED),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TasketSort.NEWEST,
        Page.MOST,
        Optional.empty());
  }

  @Test
  void anArchivedBoardIsReadAndTakesNothing() {
    BoardView board = board(Audience.everyone());
    TasketView tasket = openTasket(board);
    assertThatThrownBy(() -> keeping.archive(CAROL, board.slug())).isInstanceOf(Forbidden.class);
    keeping.archive(david(), board.slug());

    assertThat(taskets.get(bertil(), tasket.id()).id()).isEqualTo(tasket.id());
    assertThatThrownBy(
            () -> taskets.post(bertil(), board.slug(), TasketWishes.seats(1, clock.now())))
        .isInstanceOf(RuleBroken.class);
    assertThat(keeping.restore(david(), board.slug()).version()).isPositive();
  }

  @Test
  void onlyManagersPostWhereTheRulebookSaysSo() {
    BoardView board = board(Audience.everyone());
    edit(
        CAROL,
        board.slug(),
        EditBoard.rules(Json.createObjectBuilder().add("posting", "MANAGERS").build()));

    assertThatThrownBy(
            () -> taskets.post(bertil(), board.slug(), TasketWishes.seats(1, clock.now())))
        .isInstanceOf(Forbidden.class);
    assertThat(openTasket(board).board()).isEqualTo(board.slug());
  }

  @Test
  void aManagerIsNamedByIdAsWellAsByLogin() {
    BoardView board = board(Audience.everyone());
    String carol = CAROL.person().toString();

    edit(CAROL, board.slug(), EditBoard.managers(List.of(carol, "aino")));

    assertThat(boards.get(CAROL, board.slug()).managers())
        .containsExactlyInAnyOrder(CAROL.person(), aino().person());
    assertThat(edit(CAROL, board.slug(), EditBoard.managers(List.of(carol))).managers())
        .containsExactly(CAROL.person());
  }

  @Test
  void anUnknownDepartmentIsNamed() {
    BoardView board = board(Audience.everyone());

    assertThatThrownBy(
            () -> edit(CAROL, board.slug(), EditBoard.audience(department(CAROL.person(), true))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatIsTooMuchIsNotLookedUp() {
    BoardView board = board(Audience.everyone());
    Audience wide =
        new Audience(
            Stream.generate(() -> new Audience.Part(UUID.randomUUID(), true)).limit(101).toList(),
            Set.of());
    List<String> crowd = Stream.iterate("a", name -> name + "a").limit(51).toList();

    assertThat(wrong(() -> edit(CAROL, board.slug(), EditBoard.audience(wide))))
        .containsExactly("audience.departments");
    assertThat(wrong(() -> edit(CAROL, board.slug(), EditBoard.managers(crowd))))
        .containsExactly("managers");
    Wishes wishes = meantFor(wide, TasketWishes.seats(1, clock.now()));
    assertThat(wrong(() -> taskets.post(CAROL, board.slug(), wishes)))
        .containsExactly("audience.departments");
  }

  private static List<String> wrong(ThrowingCallable call) {
    return catchThrowableOfType(InvalidInput.class, call).errors().stream()
        .map(InvalidInput.FieldError::field)
        .toList();
  }

  private static String fresh() {
    return "board-" + System.nanoTime();
  }

  private BoardView bringIn(JsonObject file, Map<String, String> departments) {
    return files.bringIn(
        david(),
        new ImportBoard(fresh(), file, new StandIns(departments, Set.of()), StandIns.none()));
  }

  @Test
  void aBoardFromAFileKeepsItsRulesAndItsAudienceAndArrivesUnseen() {
    BoardView board = board(department(OFFICE, false));
    edit(CAROL, board.slug(), EditBoard.rules(rule("holdDays", Json.createValue(3))));

    BoardView copy = bringIn(files.export(CAROL, board.slug()), Map.of());

    assertThat(copy.state()).isEqualTo(BoardState.PREPARED);
    assertThat(copy.rulebook().holdDays()).isEqualTo(3);
    assertThat(copy.audience()).isEqualTo(department(OFFICE, false));
    assertThat(copy.managers()).isEmpty();
    assertThat(boards.list(bertil())).extracting(BoardView::slug).doesNotContain(copy.slug());
    keeping.publish(david(), copy.slug());
    assertThat(boards.list(bertil())).extracting(BoardView::slug).contains(copy.slug());
    assertThat(boards.list(aino())).extracting(BoardView::slug).doesNotContain(copy.slug());
  }

  @Test
  void aFileNeverOpensADoor() {
    JsonObject foreign = foreign(department(OFFICE, false));

    assertThatThrownBy(() -> bringIn(foreign, Map.of()))
        .isInstanceOf(InvalidInput.class)
        .extracting("errors")
        .asString()
        .contains("departments", "bureau");
    assertThat(bringIn(foreign, Map.of("bureau", "office")).audience())
        .isEqualTo(department(OFFICE, false));
    assertThatThrownBy(() -> files.bringIn(CAROL, ImportBoard.as(fresh(), foreign)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> files.export(david(), board(Audience.everyone()).slug()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatIsUnknownInAFileIsTold() {
    JsonObject foreign = foreign(new Audience(officeOnly(), Set.of("Translators", "strangers")));

    BoardPreview preview = files.look(david(), foreign);

    assertThat(preview.unknownDepartments())
        .extracting(BoardPreview.Named::code)
        .containsExactly("bureau");
    assertThat(preview.unknownGroups())
        .extracting(BoardPreview.Named::code)
        .containsExactly("strangers");
    assertThat(preview.groups()).hasSize(2);
    assertThatThrownBy(() -> files.look(CAROL, foreign)).isInstanceOf(Forbidden.class);
  }

  @Test
  void whatIsLeftOutOfAFileMakesItsAudienceSmallerAndNeverEveryone() {
    JsonObject foreign = foreign(new Audience(officeOnly(), Set.of("Translators")));
    StandIns withoutBureau = new StandIns(Map.of(), Set.of("bureau"));
    StandIns withoutTranslators = new StandIns(Map.of(), Set.of("translators"));

    assertThat(
            files
                .bringIn(david(), new ImportBoard(fresh(), foreign, withoutBureau, StandIns.none()))
                .audience())
        .isEqualTo(new Audience(List.of(), Set.of("translators")));
    assertThatThrownBy(
            () ->
                files.bringIn(
                    david(), new ImportBoard(fresh(), foreign, withoutBureau, withoutTranslators)))
        .isInstanceOf(InvalidInput.class)
        .extracting("errors")
        .asString()
        .contains("departments", "everyone");
  }

  @Test
  void whoBringsInABoardThatGroupsManageGoesOnWithIt() {
    BoardView board = board(department(OFFICE, false));
    edit(CAROL, board.slug(), managedBy("translators"));
    JsonObject file = files.export(CAROL, board.slug());

    BoardView copy = bringIn(file, Map.of());

    assertThat(copy.managers()).containsExactly(david().person());
    assertThat(copy.managerGroups()).containsExactly("translators");
    assertThat(edit(david(), copy.slug(), EditBoard.rules(rule("holdDays", Json.createValue(4)))))
        .extracting(changed -> changed.rulebook().holdDays())
        .isEqualTo(4);
    assertThat(keeping.publish(david(), copy.slug()).state()).isEqualTo(BoardState.OPEN);
    assertThatThrownBy(
            () -> edit(somebody("nobody"), copy.slug(), EditBoard.audience(Audience.everyone())))
        .isInstanceOf(NotFound.class);
  }

  private static EditBoard managedBy(String group) {
    return new EditBoard(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(List.of(group)));
  }

  private static List<Audience.Part> officeOnly() {
    return List.of(new Audience.Part(OFFICE, false));
  }

  /** The file of a board, from an organisation that calls the office a bureau. */
  private JsonObject foreign(Audience audience) {
    JsonObject file = files.export(CAROL, board(audience).slug());
    return Json.createReader(new StringReader(file.toString().replace("\"office\"", "\"bureau\"")))
        .readObject();
  }

  @Test
  void everyStarterCanBeBroughtIn() {
    for (Starter starter : files.gallery()) {
      assertThat(bringIn(starter.file(), Map.of()).title()).isEqualTo(starter.title());
    }
  }

  @Test
  void theAuditAnswersCoordinatorsByObjectAndEverybodyAboutThemselves() {
    BoardView board = board(department(OFFICE, false));
    edit(CAROL, board.slug(), EditBoard.rules(rule("holdDays", Json.createValue(3))));

    Page<AuditEntry> told = audit.of(david(), board.id(), 10, Optional.empty());
    assertThat(told.items())
        .extracting(AuditEntry::operation, AuditEntry::fields)
        .containsExactly(
            tuple("board.edited", List.of("holdDays")),
            tuple("board.edited", List.of("audience")),
            tuple("board.edited", List.of("managers")),
            tuple("board.opened", List.of()));
    assertThat(told.items().get(0).who().orElseThrow().id()).isEqualTo(CAROL.person());
    assertThat(audit.mine(CAROL, 1, Optional.empty()).items().get(0).object())
        .isEqualTo(board.id());
    assertThat(audit.mine(CECILIA, 1, Optional.empty()).total()).isZero();
    assertThatThrownBy(() -> audit.of(CAROL, board.id(), 10, Optional.empty()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void allThatIsWrongWithABoardIsToldAtOnceAndNothingIsChanged() {
    BoardView board = board(Audience.everyone());
    Audience nowhere =
        new Audience(List.of(new Audience.Part(UUID.randomUUID(), true)), Set.of("readers"));
    EditBoard command =
        new EditBoard(
            Optional.of(Translated.same("A")),
            Optional.of("GUILD"),
            Optional.of(rule("holdDays", Json.createValue(1_000))),
            Optional.of(nowhere),
            Optional.of(List.of("cecilia")),
            Optional.of(List.of(" ")));

    assertThatThrownBy(() -> edit(CAROL, board.slug(), command))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(input.errors())
                    .extracting(InvalidInput.FieldError::field)
                    .containsExactlyInAnyOrder(
                        "title",
                        "kind",
                        "rulebook.holdDays",
                        "audience.departments",
                        "managerGroups"));
    assertThat(boards.get(CAROL, board.slug()).version()).isEqualTo(board.version());
  }

  @Test
  void theAuditTellsEverybodyWhatWasDoneAboutThemAndNothingMore() {
    TasketView tasket = openTasket(board(Audience.everyone()));
    UUID claim = claims.claim(VERA, tasket.id(), Optional.empty()).id();
    UUID others =
        claims.claim(bertil(), openTasket(board(Audience.everyone())).id(), Optional.empty()).id();
    claims.decline(CAROL, claim, new Reason(Optional.of("No time"), Optional.empty()));
    taskets.pause(CAROL, tasket.id());

    assertThat(audit.mine(VERA, 100, Optional.empty()).items())
        .extracting(AuditEntry::operation)
        .containsExactly("claim.declined", "claim.claimed");
    assertThat(audit.mine(CAROL, 100, Optional.empty()).items())
        .extracting(AuditEntry::object)
        .contains(tasket.id(), claim)
        .doesNotContain(others);
  }

  @Test
  void whatWasDoneToATasketWasDoneAboutWhoeverOwnedItThen() {
    Actor first = somebody("first");
    Actor next = somebody("next");
    BoardView board = board(Audience.everyone());
    TasketView tasket = taskets.post(first, board.slug(), TasketWishes.seats(1, clock.now()));
    taskets.publish(first, tasket.id());
    clock.forward(Duration.ofMinutes(1));
    taskets.pause(CAROL, tasket.id());
    clock.forward(Duration.ofMinutes(1));
    owners.handOver(CAROL, tasket.id(), "next");
    clock.forward(Duration.ofMinutes(1));
    taskets.resume(CAROL, tasket.id());

    assertThat(operations(first))
        .containsExactly("tasket.handed", "tasket.paused", "tasket.published", "tasket.posted");
    assertThat(operations(next)).containsExactly("tasket.resumed", "tasket.handed");
  }

  private List<String> operations(Actor reader) {
    return audit.mine(reader, 100, Optional.empty()).items().stream()
        .map(AuditEntry::operation)
        .toList();
  }

  @Test
  void aDraftThatSavesItselfTellsEachFieldOnceASitting() {
    Actor owner = somebody("typist");
    BoardView board = board(Audience.everyone());
    Wishes wishes = TasketWishes.seats(1, clock.now());
    UUID id = taskets.post(owner, board.slug(), wishes).id();

    keep(owner, id, TasketWishes.titled("Proofread a for", wishes));
    keep(owner, id, TasketWishes.titled("Proofread a form or two", wishes));
    keep(owner, id, TasketWishes.mode("EITHER", TasketWishes.titled("Proofread forms", wishes)));
    assertThat(fieldsTold(id)).containsExactly(List.of("mode"), List.of("title"), List.of());

    edit(owner, id, TasketWishes.titled("Proofread two forms", wishes));
    keep(owner, id, TasketWishes.titled("Proofread some forms", wishes));
    assertThat(fieldsTold(id)).hasSize(4).startsWith(List.of("title", "mode"), List.of("mode"));

    clock.forward(Duration.ofMinutes(31));
    keep(owner, id, TasketWishes.titled("Proofread all forms", wishes));
    assertThat(fieldsTold(id)).hasSize(5).startsWith(List.of("title"));
  }

  private void keep(Actor owner, UUID id, Wishes wishes) {
    drafts.keep(owner, id, taskets.get(owner, id).version(), wishes);
    clock.forward(Duration.ofSeconds(2));
  }

  private void edit(Actor owner, UUID id, Wishes wishes) {
    taskets.edit(owner, id, taskets.get(owner, id).version(), wishes);
    clock.forward(Duration.ofSeconds(2));
  }

  private List<List<String>> fieldsTold(UUID object) {
    return audit.of(david(), object, 100, Optional.empty()).items().stream()
        .map(AuditEntry::fields)
        .toList();
  }

  @Test
  void onlyADraftSavesItself() {
    TasketView open = openTasket(board(Audience.everyone()));
    Wishes wishes = TasketWishes.titled("Another title", TasketWishes.seats(1, clock.now()));

    assertThatThrownBy(() -> drafts.keep(CAROL, open.id(), open.version(), wishes))
        .isInstanceOf(RuleBroken.class)
        .extracting("code")
        .isEqualTo("tasket.state");
    assertThat(taskets.get(CAROL, open.id()).terms().title()).isEqualTo("Proofread a form");
  }

  private static JsonObject rule(String name, JsonValue value) {
    return Json.createObjectBuilder().add(name, value).build();
  }

  private static Wishes meantFor(Audience audience, Wishes wishes) {
    return TasketWishes.onBoard(
        wishes,
        new BoardTerms(
            Optional.empty(), Optional.empty(), List.of(), JsonValue.EMPTY_JSON_OBJECT, audience));
  }

  private List<Actor> thoseWhoSee(Audience boards, Audience taskets) {
    BoardView board = board(boards);
    Wishes wishes = meantFor(taskets, TasketWishes.seats(1, clock.now()));
    TasketView tasket = published(board, wishes);
    return ALL.stream().filter(actor -> sees(actor, tasket)).toList();
  }

  @Test
  void aTasketIsForTheBoardsAudienceOrLessAndNeverMore() {
    Audience translators = new Audience(List.of(), Set.of("translators"));
    Audience agency = department(AGENCY, true);

    assertThat(thoseWhoSee(Audience.everyone(), agency)).containsOnly(aino(), bertil(), CAROL);
    assertThat(thoseWhoSee(Audience.everyone(), translators)).containsOnly(CECILIA, CAROL);
    assertThat(thoseWhoSee(agency, department(OFFICE, false))).containsOnly(bertil(), CAROL);
    assertThat(thoseWhoSee(department(OFFICE, true), agency)).containsOnly(bertil(), CAROL);
    assertThat(thoseWhoSee(agency, translators)).containsOnly(CAROL);
    assertThat(thoseWhoSee(agency, department(GONE, true))).containsOnly(CAROL);
  }

  @Test
  void aHelperKeepsSightOfATasketThatIsForOthersNow() {
    BoardView board = board(Audience.everyone());
    TasketView tasket = openTasket(board);
    Actor helper = somebody("nobody");
    claims.claim(helper, tasket.id(), Optional.empty());
    Wishes narrower = meantFor(department(OFFICE, true), TasketWishes.seats(1, clock.now()));
    taskets.edit(CAROL, tasket.id(), tasket.version(), narrower);

    assertThat(ALL.stream().filter(actor -> sees(actor, tasket)))
        .containsOnly(bertil(), helper, CAROL);
  }

  @Test
  void nobodyComesToTheOwnersSideWhoCannotSeeTheBoard() {
    BoardView board = board(department(OFFICE, true));
    TasketView tasket = openTasket(board);
    Wishes shared = TasketWishes.shared(TasketWishes.seats(1, clock.now()), "aino");

    assertThatThrownBy(() -> taskets.edit(CAROL, tasket.id(), tasket.version(), shared))
        .isInstanceOf(RuleBroken.class)
        .extracting("code")
        .isEqualTo("tasket.person.sight");
    assertThatThrownBy(() -> owners.handOver(CAROL, tasket.id(), "aino"))
        .isInstanceOf(RuleBroken.class);
    owners.handOver(CAROL, tasket.id(), "bertil");
    assertThat(taskets.get(bertil(), tasket.id()).owner().id()).isEqualTo(bertil().person());
  }
}
