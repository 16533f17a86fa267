package org.tasket.house;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.Attachments;
import org.tasket.audit.AuditLog;
import org.tasket.board.Audience;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.calendar.CalendarFeed;
import org.tasket.calendar.Invitations;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Delivery;
import org.tasket.claim.MyClaims;
import org.tasket.demand.Demand;
import org.tasket.demand.WritingNow;
import org.tasket.feed.FeedForm;
import org.tasket.feed.FeedReader;
import org.tasket.feed.Feeds;
import org.tasket.feed.MakeFeed;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.Finder;
import org.tasket.finder.Fit;
import org.tasket.finder.IndexOnDisk;
import org.tasket.finder.SpendTime;
import org.tasket.finder.TasketSearch;
import org.tasket.follow.Bookmarks;
import org.tasket.follow.FollowedBoards;
import org.tasket.housekeeping.Housekeeping;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoTerms;
import org.tasket.howto.Howtos;
import org.tasket.ledger.Ledger;
import org.tasket.notice.NoticeBook;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.person.Arrival;
import org.tasket.person.PersonView;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Page;
import org.tasket.platform.Reason;
import org.tasket.platform.Round;
import org.tasket.platform.Secret;
import org.tasket.platform.Words;
import org.tasket.saved.SaveSearch;
import org.tasket.saved.SavedSearches;
import org.tasket.skill.OwnSkills;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SetOwnSkills;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillQuery;
import org.tasket.skill.SkillSide;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.Skills;
import org.tasket.slot.Headcount;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotInvitations;
import org.tasket.slot.SlotTime;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotView;
import org.tasket.slot.Slots;
import org.tasket.talk.Talk;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.Days;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.ImportLine;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketCalendar;
import org.tasket.tasket.TasketExport;
import org.tasket.tasket.TasketImport;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSigns;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.UnlistedSkills;
import org.tasket.tasket.Wishes;
import org.tasket.tip.Tips;
import org.tasket.token.AccessTokens;
import org.tasket.token.MakeToken;
import org.tasket.token.Scope;
import org.tasket.token.TokenHolders;
import org.tasket.token.TokenText;
import org.tasket.webhook.MakeWebhook;
import org.tasket.webhook.WebhookLog;
import org.tasket.webhook.Webhooks;

/** No list sends the database more statements because it has more rows. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Actor HELPER = somebody("helper");
  private static final Actor CHOOSER = somebody("chooser");
  private static final HelperTerms SKILLED =
      new HelperTerms(
          List.of("Proofreading", "korrekturläsning", "something else"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final TasketQuery.More MUCH =
      new TasketQuery.More(
          EnumSet.allOf(Stage.class), Optional.empty(), Optional.of(Mode.ONLINE), true);
  private static final TasketQuery MINE = TasketQuery.ownedBy(aino().person()).atMost(100);

  private static final MakeWebhook TELLING =
      new MakeWebhook("https://hooks.example.org/in", List.of("claim.claimed"));

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketList list;
  @Inject TasketExport exports;
  @Inject TasketImport imports;
  @Inject TasketSearch search;
  @Inject AnswerSearch answers;
  @Inject IndexOnDisk index;
  @Inject Finder finder;
  @Inject TasketCalendar calendar;
  @Inject Claims claims;
  @Inject ClaimList claimList;
  @Inject MyClaims myClaims;
  @Inject Ledger ledger;
  @Inject AuditLog audit;
  @Inject Talk talk;
  @Inject Attachments attachments;
  @Inject Howtos howtos;
  @Inject HowtoKeeping howtoKeeping;
  @Inject Housekeeping housekeeping;
  @Inject Skills skills;
  @Inject SkillKeeping skillKeeping;
  @Inject OwnSkills ownSkills;
  @Inject UnlistedSkills unlistedSkills;
  @Inject Demand demand;
  @Inject WritingNow writing;
  @Inject Bookmarks bookmarks;
  @Inject FollowedBoards followed;
  @Inject Tips tips;
  @Inject NoticeBook notices;
  @Inject TasketSigns signs;
  @Inject CalendarAddresses addresses;
  @Inject CalendarFeed feed;
  @Inject Invitations invitations;
  @Inject Changes changes;
  @Inject SavedSearches searches;
  @Inject AccessTokens tokens;
  @Inject Feeds myFeeds;
  @Inject FeedReader feeds;
  @Inject TokenHolders holders;
  @Inject Webhooks webhooks;
  @Inject WebhookLog webhookLog;
  @Inject Clockwork clockwork;
  @Inject ManyTaskets generated;
  @Inject ManySlots slots;
  @Inject Slots own;
  @Inject SlotInvitations supply;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Resource UserTransaction transaction;

  private UUID webhook;

  @Deployment
  static WebArchive house() {
    return House.still();
  }

  @Test
  void growWithTheRowsOfNoList() throws Exception {
    webhook = webhooks.make(david(), "everyone", TELLING).id();
    knowWhatSkillsAreCalled();
    UUID tasket = grow(2);
    Map<String, Long> few = counted(tasket);
    UUID larger = grow(30);
    Map<String, Long> many = counted(larger);

    assertThat(few).allSatisfy((name, statements) -> assertThat(statements).as(name).isPositive());
    assertThat(many).isEqualTo(few);
  }

  /** That is read once, by the first who finds one. */
  private void knowWhatSkillsAreCalled() {
    open(1);
    index.catchUp();
    search.find(HELPER, FindTaskets.of("proofread"));
  }

  /**
   * Whoever needs more of them knows that it costs everybody who searches. What changed is read by
   * whoever asks first.
   */
  @Test
  void areFewForWhatIsAskedMost() throws Exception {
    grow(3);
    index.catchUp();
    FindTaskets words = FindTaskets.of("proofread").atMost(100);

    Actor arrived = arrived(somebody("arrived"));
    search.find(arrived, words);
    assertThat(asked(() -> search.find(arrived, words)))
        .as("what changed, and whom one helps")
        .isEqualTo(2);
    Actor helper = arrived(HELPER);
    search.find(helper, words);
    assertThat(asked(() -> search.find(helper, words)))
        .as("these, and what is one's own and not open any more")
        .isEqualTo(3);
    SpendTime hour = SpendTime.now(60).atMost(100);
    finder.find(arrived, hour);
    assertThat(asked(() -> finder.find(arrived, hour)))
        .as("these, and what one knows, and what one cares for")
        .isEqualTo(4);
    FindAnswers any = FindAnswers.of("").atMost(100);
    assertThat(statements(() -> answers.find(HELPER, any))).isLessThanOrEqualTo(20);
  }

  /** As sign-in has read them. */
  private static Actor arrived(Actor person) {
    Arrival arrival = new Arrival("Helper", FINNISH, Optional.empty(), Set.of("readers"));
    return new Actor(person.person(), person.roles(), person.way(), Optional.of(arrival));
  }

  @Test
  void countLiveClaimsOnlyWhereABoardLimitsThem() throws Exception {
    SpendTime hour = SpendTime.now(60).atMost(100);
    finder.find(CHOOSER, hour);
    long without = statements(() -> finder.find(CHOOSER, hour));
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", null));
    finder.find(CHOOSER, hour);
    assertThat(statements(() -> finder.find(CHOOSER, hour))).isEqualTo(without);

    keeping.edit(
        david(),
        slug,
        boards.get(david(), slug).version(),
        EditBoard.rules(BoardFixtures.json("{'limits': {'liveClaims': 1}}")));
    finder.find(CHOOSER, hour);

    assertThat(statements(() -> finder.find(CHOOSER, hour))).isEqualTo(without + 1);
    keeping.archive(david(), slug);
  }

  @Test
  void growWithNothingThatSomebodyCouldTake() throws Exception {
    UUID has = skillKeeping.add(david(), skillTerms()).id();
    UUID wants = skillKeeping.add(david(), skillTerms()).id();
    OwnSkillsView mine = ownSkills.of(CHOOSER, FINNISH);
    SetOwnSkills both =
        SetOwnSkills.like(mine).with(SkillSide.HAS, has).with(SkillSide.WANTS, wants);
    ownSkills.choose(CHOOSER, mine.version(), both, FINNISH);
    Random chance = new Random(1);
    generated.like(open(1).id(), 300, List.of(has, wants), chance, clock.now());
    int few = finder.find(CHOOSER, SpendTime.now(120)).total();
    long some = statements(() -> finder.find(CHOOSER, SpendTime.now(120)));

    generated.like(open(1).id(), 1_000, List.of(has, wants), chance, clock.now());

    Page<Fit> found = finder.find(CHOOSER, SpendTime.now(120));
    assertThat(few).isLessThan(1_000);
    assertThat(found.total()).isEqualTo(1_000);
    assertThat(found.totalIsExact()).isFalse();
    assertThat(statements(() -> finder.find(CHOOSER, SpendTime.now(120)))).isEqualTo(some);
  }

  @Test
  void growWithTheLinesOfNoFileThatIsLookedAt() throws Exception {
    List<ImportLine> lines = lines(300);
    long one = statements(() -> imports.look(aino(), "everyone", lines.subList(0, 1), FINNISH));

    assertThat(statements(() -> imports.look(aino(), "everyone", lines, FINNISH))).isEqualTo(one);
    assertThat(imports.look(aino(), "everyone", lines, FINNISH).wrong()).isEmpty();
  }

  /** Each names a skill and a department by their ids. */
  private List<ImportLine> lines(int many) throws Exception {
    String skill = skillKeeping.add(david(), skillTerms()).id().toString();
    HelperTerms helper =
        new HelperTerms(List.of(skill), Optional.empty(), Optional.empty(), Optional.empty());
    BoardTerms narrow =
        new BoardTerms(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            JsonValue.EMPTY_JSON_OBJECT,
            new Audience(List.of(new Audience.Part(department(), true)), Set.of()));
    Wishes wishes =
        TasketWishes.onBoard(
            TasketWishes.helped(TasketWishes.proofreading(clock.now()), helper), narrow);
    return IntStream.rangeClosed(1, many).mapToObj(at -> ImportLine.of(at, wishes)).toList();
  }

  private UUID department() throws Exception {
    UUID id = UUID.randomUUID();
    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_department (id, version, source, directory_key, code)"
                + " values (?1, 1, 'test', ?1, 'STATEMENTS')")
        .setParameter(1, id)
        .executeUpdate();
    transaction.commit();
    return id;
  }

  @Test
  void growWithTheNamesInNoText() throws Exception {
    UUID tasket = open(1).id();
    long one = statements(() -> talk.ask(HELPER, tasket, "Who knows, @one?"));
    String twenty = IntStream.range(0, 20).mapToObj(i -> "@one-of-many-" + i).collect(joining(" "));

    long furtherNotices = 19; // the rows of one batch, which the database counts one by one
    assertThat(statements(() -> talk.ask(HELPER, tasket, twenty))).isEqualTo(one + furtherNotices);
  }

  @Test
  void growWithTheCalendarsThatAreToldOfSeats() throws Exception {
    TasketView tasket = open(21);
    Map<UUID, Addressee> first = helping(tasket, 1);
    Map<UUID, Addressee> twenty = helping(tasket, 20);

    long one = statements(() -> tell(tasket, first));
    long furtherRows = 19; // of what was told, in one batch, which the database counts one by one
    assertThat(statements(() -> tell(tasket, twenty))).isEqualTo(one + furtherRows);
  }

  /** By claim. */
  private Map<UUID, Addressee> helping(TasketView tasket, int many) {
    Map<UUID, Addressee> helping = new HashMap<>();
    for (int i = 0; i < many; i++) {
      Actor helper = somebody("helper" + System.nanoTime());
      helping.put(
          claims.claim(helper, tasket.id(), Optional.empty()).id(),
          new Addressee(helper, "Helper", "helper@example.org", FINNISH));
    }
    return helping;
  }

  private void tell(TasketView tasket, Map<UUID, Addressee> helping) {
    Map<UUID, Set<UUID>> reading = new HashMap<>();
    helping.values().forEach(to -> reading.put(to.actor().person(), Set.of(tasket.id())));
    try {
      transaction.begin();
      assertThat(invitations.next(reading, clock.now()).values())
          .containsExactlyInAnyOrderElementsOf(helping.keySet());
      assertThat(invitations.tell(helping, false, clock.now())).hasSameSizeAs(helping);
      transaction.commit();
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  @Test
  void growWithTheSearchesThatDoNotFitAndWithWhatOpensForNobody() throws Exception {
    tell();
    List<Actor> seekers =
        IntStream.range(0, 20).mapToObj(i -> somebody("seeker" + System.nanoTime())).toList();
    open(1);
    long nobody = statements(this::tell);
    seekers.forEach(
        seeker -> {
          searches.save(seeker, SaveSearch.of("one", FindTaskets.of("kryptovaluutta")));
          searches.save(seeker, SaveSearch.of("two", FindTaskets.of("xylophone")));
        });
    open(1);

    assertThat(statements(this::tell)).isEqualTo(nobody);
  }

  @Test
  void growWithTheSlotsOfNobodyWhoIsElsewhere() throws Exception {
    SlotView online = offers(HELPER);
    slots.members(List.of(HELPER.person()), "surveyors");
    Audience surveyors = new Audience(List.of(), Set.of("surveyors"));
    BoardTerms only =
        new BoardTerms(
            Optional.empty(), Optional.empty(), List.of(), JsonValue.EMPTY_JSON_OBJECT, surveyors);
    Wishes wishes = TasketWishes.onBoard(TasketWishes.proofreading(clock.now()), only);
    UUID tasket = taskets.publish(aino(), taskets.post(aino(), "everyone", wishes).id()).id();
    long one = statements(() -> supply.supply(aino(), tasket));

    slots.like(online.id(), 1_001);

    assertThat(supply.supply(aino(), tasket).askable())
        .extracting(PersonView::id)
        .containsExactly(HELPER.person());
    assertThat(statements(() -> supply.supply(aino(), tasket))).isEqualTo(one);
    UUID forAll = open(1).id();
    long pieces = 2; // with the people in them
    assertThat(statements(() -> supply.supply(aino(), forAll))).isLessThanOrEqualTo(one * pieces);
    slots.removeAll();
  }

  private SlotView offers(Actor who) {
    SlotTime tomorrow =
        new Once(
            clock.now().plus(Duration.ofHours(24)),
            clock.now().plus(Duration.ofHours(25)),
            "Europe/Helsinki");
    return own.offer(who, new OfferSlot(Optional.of(tomorrow), true, Optional.empty(), true));
  }

  private Round tell() {
    return clockwork.round("follow.tell").orElseThrow();
  }

  /** Makes so many more of everything that is listed; answers with a tasket of so many claims. */
  private UUID grow(int many) {
    TasketView whole = open(many);
    for (int i = 0; i < many; i++) {
      String slug = "board-" + System.nanoTime();
      keeping.open(david(), OpenBoard.of(slug, "A board", null));
      keeping.edit(
          david(), slug, boards.get(david(), slug).version(), EditBoard.managers(List.of("carol")));
      awaitManagers(slug);
      UUID one = claims.claim(somebody("one-of-many-" + i), whole.id(), Optional.empty()).id();
      attachments.addLink(
          somebody("one-of-many-" + i), AttachedTo.claim(one), "It", "https://example.org/");
      UUID question = talk.ask(somebody("asker-" + i), whole.id(), "How long, @aino?").id();
      UUID answer = talk.answer(aino(), question, "Two pages, @asker-" + i).id();
      talk.accept(somebody("asker-" + i), answer);
      attachments.addLink(
          somebody("asker-" + i), AttachedTo.remark(question), "It", "https://example.org/");
      page();
      howtoKeeping.archive(david(), page());
      learn(skillKeeping.add(david(), skillTerms()).id());
      followed.follow(HELPER, slug);
      writing.write(yesterday(), boards.get(david(), slug).id(), Headcount.LEAST);
      TasketView small = open(1);
      bookmarks.mark(HELPER, small.id());
      tips.give(
          somebody("one-of-many-" + i), whole.id(), HELPER.person(), Optional.of("You like pages"));
      UUID claim = claims.claim(HELPER, small.id(), Optional.empty()).id();
      claims.deliver(HELPER, claim, Delivery.of(5, null));
      if (i % 2 == 0) {
        claims.confirm(aino(), claim, Confirmation.of(null, null, null, "Thanks " + i));
      }
      TasketView ended = open(1);
      claims.claim(HELPER, ended.id(), Optional.empty());
      taskets.cancel(aino(), ended.id(), Optional.of(Reason.required("Changed plans", null)));
    }
    return whole.id();
  }

  private LocalDate yesterday() {
    return LocalDate.ofInstant(clock.now(), UTC).minusDays(1);
  }

  private void learn(UUID skill) {
    OwnSkillsView mine = ownSkills.of(HELPER, FINNISH);
    SetOwnSkills more = SetOwnSkills.like(mine).with(SkillSide.WANTS, skill);
    ownSkills.choose(HELPER, mine.version(), more, FINNISH);
  }

  private static SkillTerms skillTerms() {
    String name = "skill " + System.nanoTime();
    Map<Locale, String> names = new HashMap<>();
    Words.LANGUAGES.forEach(language -> names.put(language, name));
    return new SkillTerms(names, Map.of(), Set.of());
  }

  private UUID page() {
    HowtoTerms terms = new HowtoTerms("How to do it", "With @aino.", "en", Optional.empty());
    return howtoKeeping.write(david(), "everyone", terms, Optional.empty()).id();
  }

  /** A claim whose helper has no supervisor, on a board that wants a supervisor's word. */
  private void awaitManagers(String slug) {
    EditBoard rules = EditBoard.rules(BoardFixtures.json("{'supervisor': 'APPROVE'}"));
    keeping.edit(somebody("carol"), slug, boards.get(david(), slug).version(), rules);
    TasketView draft = taskets.post(aino(), slug, TasketWishes.seats(1, clock.now()));
    taskets.publish(aino(), draft.id());
    claims.claim(HELPER, draft.id(), Optional.empty());
  }

  private TasketView open(int seats) {
    Wishes skilled = TasketWishes.helped(TasketWishes.seats(seats, clock.now()), SKILLED);
    TasketView draft = taskets.post(aino(), "everyone", skilled);
    return taskets.publish(aino(), draft.id());
  }

  private Map<String, Long> counted(UUID tasket) throws Exception {
    Optional<String> start = Optional.empty();
    Map<String, Long> counted = new TreeMap<>();
    Place beginning = changes.end();
    open(1);
    counted.put("boards", statements(() -> boards.list(HELPER)));
    counted.put(
        "open taskets", statements(() -> list.page(HELPER, TasketQuery.open().atMost(100))));
    index.catchUp();
    FindTaskets words = FindTaskets.of("proofread").atMost(100);
    counted.put("taskets that changed", statements(() -> search.find(HELPER, words)));
    counted.put("found taskets", statements(() -> search.find(HELPER, words)));
    finder.find(HELPER, SpendTime.now(60).atMost(100));
    counted.put("what suits", statements(() -> finder.find(HELPER, SpendTime.now(60).atMost(100))));
    FindAnswers any = FindAnswers.of("").atMost(100);
    counted.put("found answers", statements(() -> answers.find(HELPER, any)));
    counted.put("suggestions", statements(() -> search.suggest(HELPER, words)));
    counted.put("a board's columns", statements(() -> list.columns(HELPER, TasketQuery.onShow())));
    counted.put(
        "a board's list", statements(() -> list.page(HELPER, TasketQuery.onShow().with(MUCH))));
    counted.put(
        "a board's calendar",
        statements(() -> calendar.page(HELPER, TasketQuery.onShow().atMost(100), fourWeeks())));
    counted.put("my taskets", statements(() -> list.page(aino(), MINE)));
    counted.put("a board's file", statements(() -> exports.page(david(), "everyone", start)));
    counted.put(
        "a tasket's claims", statements(() -> claimList.ofTasket(aino(), tasket, 100, start)));
    counted.put("a tasket's questions", statements(() -> talk.of(HELPER, tasket, 100, start)));
    counted.put(
        "a board's pages", statements(() -> howtos.of(HELPER, "everyone", start, 100, start)));
    counted.put(
        "archived pages", statements(() -> howtos.archived(HELPER, "everyone", start, 100, start)));
    counted.put(
        "what nobody tends", statements(() -> housekeeping.of(david(), "everyone", 100, start)));
    counted.put(
        "boards without managers", statements(() -> housekeeping.boardsWithoutManagers(david())));
    counted.put("a board's webhooks", statements(() -> webhooks.on(david(), "everyone")));
    counted.put("a webhook's log", statements(() -> webhookLog.of(david(), webhook, 100, start)));
    counted.put("my claims", statements(() -> claimList.mine(HELPER, 100, start)));
    counted.put("what I hold", statements(() -> myClaims.inHand(HELPER, 100, start)));
    counted.put("what I hope for", statements(() -> myClaims.hopedFor(HELPER, 100, start)));
    counted.put(
        "to answer on a tasket", statements(() -> claimList.toAnswer(aino(), tasket, 100, start)));
    counted.put("to answer", statements(() -> claimList.toAnswer(aino(), 100, start)));
    counted.put(
        "my approvals", statements(() -> claimList.approvals(somebody("carol"), 100, start)));
    Secret helpers = secret(HELPER);
    Secret owners = secret(aino());
    counted.put("a helper's own calendar", statements(() -> feed.read(helpers)));
    counted.put("an owner's own calendar", statements(() -> feed.read(owners)));
    Secret ofBoard = feedOf(MakeFeed.ofBoard("everyone"));
    SaveSearch wanted = SaveSearch.of("Feed " + tasket, FindTaskets.of("proofread"));
    Secret ofSearch = feedOf(MakeFeed.ofSearch(searches.save(HELPER, wanted).id()));
    counted.put("a board's feed", statements(() -> feeds.read(ofBoard, FeedForm.ATOM)));
    feeds.read(ofSearch, FeedForm.JSON);
    counted.put("a search's feed", statements(() -> feeds.read(ofSearch, FeedForm.JSON)));
    counted.put("my feeds", statements(() -> myFeeds.mine(HELPER)));
    TokenText token = token(HELPER);
    holders.admit(token, Scope.READ);
    counted.put("a token shown", statements(() -> holders.admit(token, Scope.READ)));
    counted.put("my tokens", statements(() -> tokens.mine(HELPER)));
    counted.put("my ledger", statements(() -> ledger.mine(HELPER, 100, start)));
    counted.put("my bookmarks", statements(() -> bookmarks.list(HELPER, 100, start)));
    counted.put("searches in vain", statements(() -> demand.ofHouse(david())));
    counted.put("boards I follow", statements(() -> followed.list(HELPER)));
    counted.put("what I was told of a tasket", statements(() -> tips.heard(HELPER, tasket)));
    counted.put("my notices", statements(() -> notices.mine(aino(), 100, start)));
    counted.put("a helper's notices", statements(() -> notices.mine(HELPER, 100, start)));
    counted.put(
        "the list of skills", statements(() -> skills.list(SkillQuery.all(FINNISH), 100, start)));
    counted.put("words not listed", statements(() -> unlistedSkills.mostUsed(david())));
    counted.put("my skills", statements(() -> ownSkills.of(HELPER, FINNISH)));
    counted.put("my audit", statements(() -> audit.mine(aino(), 100, start)));
    List<UUID> mine = list.page(aino(), MINE).items().stream().map(TasketView::id).toList();
    counted.put("taskets by id", statements(() -> list.seen(aino(), mine)));
    counted.put("signs of taskets", statements(() -> signs.of(mine)));
    counted.put("what changed", statements(() -> changes.after(beginning)));
    List<UUID> held =
        claimList.ofTasket(aino(), tasket, 100, start).items().stream().map(ClaimView::id).toList();
    List<UUID> asked =
        talk.of(aino(), tasket, 100, start).items().stream()
            .map(question -> question.asked().id())
            .toList();
    counted.put(
        "files around a tasket", statements(() -> attachments.around(aino(), tasket, asked, held)));
    counted.put("my claims by id", statements(() -> myClaims.named(HELPER, held)));
    counted.put("what claims are for", statements(() -> claimList.taskets(held)));
    counted.put("an object's audit", statements(() -> audit.of(david(), tasket, 100, start)));
    return counted;
  }

  private Secret secret(Actor person) {
    String path = addresses.make(person).address().orElseThrow().getPath();
    return Secret.shown(path.replaceAll(".*/|\\.ics$", ""));
  }

  private Secret feedOf(MakeFeed wish) {
    String path = myFeeds.make(HELPER, wish).addresses().get(FeedForm.ATOM).getPath();
    return Secret.shown(path.replaceAll(".*/|\\.atom$", ""));
  }

  private TokenText token(Actor person) {
    return tokens.make(person, new MakeToken("Mine", Scope.READ, 1)).token().orElseThrow();
  }

  private Days fourWeeks() {
    return Days.from(LocalDate.ofInstant(clock.now(), UTC), 28, UTC);
  }

  /** How many statements the database saw, by its own count. */
  private long statements(Runnable call) throws Exception {
    return counted(call, "%");
  }

  /** The same without those that begin and end transactions. */
  private long asked(Runnable call) throws Exception {
    return counted(call, "%tasket_%");
  }

  private long counted(Runnable call, String like) throws Exception {
    command("set query_statistics false");
    command("set query_statistics true");
    call.run();
    transaction.begin();
    try {
      Number counted =
          (Number)
              db.createNativeQuery(
                      "select coalesce(sum(execution_count), 0) from"
                          + " information_schema.query_statistics"
                          + " where sql_statement not like '%query_statistics%'"
                          + " and lower(sql_statement) like ?1")
                  .setParameter(1, like)
                  .getSingleResult();
      return counted.longValue();
    } finally {
      transaction.rollback();
    }
  }

  private void command(String sql) throws Exception {
    transaction.begin();
    db.createNativeQuery(sql).executeUpdate();
    transaction.commit();
  }

  @Test
  void areCountedAtAll() throws Exception {
    assertThat(
            statements(
                () ->
                    IntStream.range(0, 3)
                        .forEach(i -> db.createNativeQuery("select 1").getResultList())))
        .isGreaterThanOrEqualTo(3);
  }
}
