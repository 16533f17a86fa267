package org.tasket.house;

import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
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
import java.util.stream.Stream;
import org.tasket.board.Audience;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.claim.Claims;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoTerms;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.NotFound;
import org.tasket.platform.Reason;
import org.tasket.talk.Talk;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/**
 * A small house in which everything is left to chance: boards for some eyes or for all, taskets at
 * all points of their lives, of which some are again for fewer eyes, and answers about them. The
 * same chance makes the same house. No word in it is like another.
 */
@ApplicationScoped
public class ByChance {

  static final List<String> TITLE_WORDS =
      List.of(
          "brixolate", "fumandero", "gelstrop", "hokvinda", "jurpelite", "kwazomin", "lindorque");
  static final List<String> WORDS =
      Stream.concat(
              TITLE_WORDS.stream(), Stream.of("mestavure", "pralunde", "quivostra", "zembulak"))
          .toList();
  static final List<String> SKILLS = List.of("Welding of xylophones", "Yodelling");
  static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  static final List<String> MODES = List.of("ONLINE", "ON_SITE", "EITHER");
  static final String CATEGORY = "forms";
  static final UUID AGENCY = KnownPeople.idFor("agency by chance");
  static final UUID OFFICE = KnownPeople.idFor("office by chance");
  static final UUID LIBRARY = KnownPeople.idFor("library by chance");

  static final Actor CAROL = somebody("carol");
  static final Actor LISA = somebody("lisa");
  static final Actor CECILIA = somebody("cecilia");
  static final List<Actor> ALL =
      List.of(aino(), bertil(), CAROL, CECILIA, LISA, david(), somebody("nobody"));

  /** By person, the nearest first. */
  static final Map<UUID, List<UUID>> DEPARTMENTS =
      Map.of(
          aino().person(), List.of(AGENCY),
          bertil().person(), List.of(OFFICE, AGENCY),
          LISA.person(), List.of(LIBRARY));

  private static final int TASKETS = 90;

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject TasketOwners owners;
  @Inject Claims claims;
  @Inject Talk talk;
  @Inject HowtoKeeping howtos;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;
  @Inject EntityManager db;
  @Inject UserTransaction transaction;

  private final List<UUID> made = new ArrayList<>();
  private final Map<UUID, Set<UUID>> parties = new HashMap<>();
  private final List<UUID> pages = new ArrayList<>();
  private final List<UUID> answers = new ArrayList<>();
  private final Set<UUID> gone = new HashSet<>();
  private final List<BoardView> all = new ArrayList<>();
  private Random chance;
  private long seed;
  private Instant moment = Instant.EPOCH;

  /** In the order in which they were posted, no two at once. */
  List<UUID> taskets() {
    return List.copyOf(made);
  }

  List<BoardView> boards() {
    return List.copyOf(all);
  }

  List<UUID> pages() {
    return pages.stream().filter(id -> !gone.contains(id)).toList();
  }

  List<UUID> answers() {
    return answers.stream().filter(id -> !gone.contains(id)).toList();
  }

  /** Whether somebody ever owned it, or had or wanted a seat on it. */
  boolean hadToDoWith(Actor actor, UUID tasket) {
    return parties.getOrDefault(tasket, Set.of()).contains(actor.person());
  }

  private boolean oneIn(int many) {
    return chance.nextInt(many) == 0;
  }

  private <T> T any(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  long seed() {
    return seed;
  }

  /** When all this is so. */
  Instant moment() {
    return moment;
  }

  /** Fills the house. */
  void begin(long number) throws Exception {
    seed = number;
    chance = new Random(number);
    people();
    board(Audience.everyone(), "MICRO_WORK", "{}");
    board(within(AGENCY), "VOLUNTEERING", "{}");
    board(at(OFFICE), "MICRO_WORK", "{'moderated': true}");
    board(translators(), "MICRO_WORK", "{}");
    board(new Audience(at(LIBRARY).departments(), Set.of("translators")), "VOLUNTEERING", "{}");
    board(Audience.everyone(), "VOLUNTEERING", "{'moderated': true}");
    all.forEach(this::page);
    for (int i = 0; i < TASKETS; i++) {
      clock.forward(Duration.ofSeconds(1));
      post();
    }
    clock.forward(Duration.ofHours(2));
    moment = clock.now();
    clockwork.round("tasket.expire");
  }

  private void people() throws Exception {
    transaction.begin();
    department(AGENCY, null);
    department(OFFICE, AGENCY);
    department(LIBRARY, null);
    person("aino", AGENCY);
    person("bertil", OFFICE);
    person("carol", null);
    person("cecilia", null);
    person("lisa", LIBRARY);
    run(
        "insert into tasket_membership (person_id, group_name) values (?1, 'translators')",
        CECILIA.person());
    transaction.commit();
  }

  private void department(UUID id, UUID parent) {
    run(
        "insert into tasket_department (id, version, source, directory_key, code, parent_id)"
            + " values (?1, 1, 'test', ?1, ?2, "
            + (parent == null ? "null" : "'" + parent + "'")
            + ")",
        id,
        id.toString().substring(0, 8));
  }

  private void person(String name, UUID department) {
    run(
        "insert into tasket_person (id, version, source, directory_key, name, login, department_id,"
            + " last_seen_at) values (?1, 1, 'test', ?1, ?2, ?2, "
            + (department == null ? "null" : "'" + department + "'")
            + ", current_timestamp)",
        KnownPeople.idFor(name),
        name);
  }

  private void run(String sql, Object... values) {
    Query statement = db.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  private static Audience at(UUID department) {
    return new Audience(List.of(new Audience.Part(department, false)), Set.of());
  }

  private static Audience within(UUID department) {
    return new Audience(List.of(new Audience.Part(department, true)), Set.of());
  }

  private static Audience translators() {
    return new Audience(List.of(), Set.of("Translators"));
  }

  private void board(Audience audience, String kind, String rules) {
    String slug = "chance-" + all.size();
    keeping.open(david(), OpenBoard.of(slug, "A board", kind));
    edit(david(), slug, EditBoard.managers(List.of("carol")));
    edit(CAROL, slug, EditBoard.rules(BoardFixtures.json(rules)));
    edit(
        CAROL,
        slug,
        EditBoard.rules(
            BoardFixtures.json("{'categories': [{'key': 'forms', 'name': {'en': 'Forms'}}]}")));
    all.add(edit(CAROL, slug, EditBoard.audience(audience)));
  }

  private BoardView edit(Actor actor, String slug, EditBoard command) {
    return keeping.edit(actor, slug, boards.get(actor, slug).version(), command);
  }

  private void page(BoardView board) {
    for (int i = 0; i < 2; i++) {
      HowtoTerms terms =
          new HowtoTerms(words(), any(ByChance.WORDS), any(LANGUAGES), Optional.empty());
      pages.add(howtos.write(CAROL, board.slug(), terms, Optional.empty()).id());
    }
  }

  private void post() {
    BoardView board = any(all);
    Actor owner = any(ALL.stream().filter(one -> mayPost(one, board)).toList());
    TasketView draft = taskets.post(owner, board.slug(), wishes(board));
    made.add(draft.id());
    isParty(owner, draft.id());
    if (oneIn(8)) {
      return;
    }
    if (taskets.publish(owner, draft.id()).state() == TasketState.SUBMITTED) {
      if (oneIn(3)) {
        return;
      }
      taskets.publish(CAROL, draft.id());
    }
    live(owner, draft.id());
  }

  private boolean mayPost(Actor actor, BoardView board) {
    try {
      BoardView seen = boards.get(actor, board.slug());
      return seen.inSight() && seen.allows(BoardAction.POST);
    } catch (NotFound hidden) {
      return false;
    }
  }

  /** What becomes of one that is open. */
  private void live(Actor owner, UUID id) {
    TasketView open = taskets.get(owner, id);
    boolean soonOver = open.terms().openUntil().isBefore(clock.now().plus(Duration.ofHours(2)));
    if (oneIn(3) || (soonOver && oneIn(2))) {
      helped(id);
    }
    if (oneIn(3)) {
      talkedAbout(owner, id);
    }
    switch (chance.nextInt(12)) {
      case 0 -> taskets.pause(owner, id);
      case 1 -> taskets.cancel(owner, id, Optional.of(Reason.required("Not needed", null)));
      case 2 -> shared(owner, id);
      default -> {}
    }
  }

  private void helped(UUID id) {
    readers(id).stream()
        .filter(one -> taskets.get(one, id).allows(TasketAction.CLAIM))
        .findAny()
        .ifPresent(helper -> claim(helper, id));
  }

  private void claim(Actor helper, UUID id) {
    TasketView seen = taskets.get(helper, id);
    Optional<UUID> session =
        seen.seatsAtAnyTime().isPresent()
            ? Optional.empty()
            : Optional.of(seen.sessions().get(0).id());
    UUID claim = claims.claim(helper, id, session).id();
    isParty(helper, id);
    if (oneIn(3)) {
      claims.withdraw(helper, claim, Reason.required("Ill", null));
    }
  }

  private void talkedAbout(Actor owner, UUID id) {
    List<Actor> others = readers(id).stream().filter(one -> !one.equals(owner)).toList();
    if (!others.isEmpty()) {
      Actor other = any(others);
      UUID question = talk.ask(other, id, "What of " + any(WORDS) + "?").id();
      UUID answer = talk.answer(owner, question, "Leave out " + any(WORDS)).id();
      talk.accept(other, answer);
      answers.add(answer);
      if (oneIn(4)) {
        talk.hide(CAROL, answer, "Not so");
        gone.add(answer);
      }
    }
  }

  private void shared(Actor owner, UUID id) {
    readers(id).stream()
        .filter(one -> !hadToDoWith(one, id))
        .findFirst()
        .ifPresent(
            other -> {
              owners.handOver(owner, id, other.person().toString());
              isParty(other, id);
            });
  }

  private void isParty(Actor actor, UUID tasket) {
    parties.computeIfAbsent(tasket, id -> new HashSet<>()).add(actor.person());
  }

  private List<Actor> readers(UUID id) {
    return ALL.stream().filter(actor -> seen(actor, id).isPresent()).toList();
  }

  /** A tasket as somebody sees it by itself, which the policy decides. */
  Optional<TasketView> seen(Actor actor, UUID id) {
    try {
      return Optional.of(taskets.get(actor, id));
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  private String words() {
    return any(TITLE_WORDS) + " " + any(TITLE_WORDS);
  }

  private Wishes wishes(BoardView board) {
    Instant now = clock.now();
    boolean sittings = oneIn(3);
    Duration left =
        sittings
            ? Duration.ofDays(12)
            : any(List.of(Duration.ofHours(1), Duration.ofDays(3), Duration.ofDays(20)));
    Wishes wishes =
        new Wishes(
            words(),
            any(WORDS),
            any(LANGUAGES),
            any(List.of(10, 15, 30, 45, 60, 90, 120, 240)),
            any(MODES),
            oneIn(3) ? "Käpylä" : null,
            now.plus(left),
            sittings ? null : Integer.valueOf(1 + chance.nextInt(3)),
            sittings ? List.of(sitting(now), sitting(now)) : List.of());
    boolean helps = board.kind().helpsOrganisations();
    return TasketWishes.onBoard(
        TasketWishes.helped(
            wishes,
            new HelperTerms(
                oneIn(2) ? List.of() : oneIn(3) ? SKILLS : List.of(any(SKILLS)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        new BoardTerms(
            oneIn(3) ? Optional.of(CATEGORY) : Optional.empty(),
            helps ? Optional.of("Nature club") : Optional.empty(),
            List.of(),
            BoardTerms.NONE.extra(),
            oneIn(3)
                ? any(List.of(at(OFFICE), within(AGENCY), translators()))
                : Audience.everyone()));
  }

  private SessionPlan sitting(Instant now) {
    Instant start = now.plus(Duration.ofHours(4 + chance.nextInt(11 * 24)));
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plusSeconds(1_800)),
        Optional.of("Europe/Helsinki"),
        2);
  }

  /** Changes a part of what there is, so that the index has old news to forget. */
  void change() {
    for (UUID id : made) {
      TasketView one = taskets.get(owner(id), id);
      if (one.allows(TasketAction.EDIT) && oneIn(3)) {
        reword(one);
      } else if (one.allows(TasketAction.CANCEL) && oneIn(10)) {
        taskets.cancel(owner(id), id, Optional.of(Reason.required("Not needed", null)));
      } else if (one.allows(TasketAction.COMPLETE) && one.seats() == one.seatsFree() && oneIn(10)) {
        taskets.complete(owner(id), id);
      }
    }
    edit(CAROL, all.get(0).slug(), EditBoard.audience(within(AGENCY)));
    edit(CAROL, all.get(1).slug(), EditBoard.audience(Audience.everyone()));
    edit(CAROL, all.get(5).slug(), EditBoard.kind("MICRO_WORK"));
    howtos.archive(CAROL, pages.get(2));
    gone.add(pages.get(2));
    all.replaceAll(board -> boards.get(CAROL, board.slug()));
  }

  private Actor owner(UUID tasket) {
    return ALL.stream()
        .filter(one -> seen(one, tasket).filter(view -> view.isOwnedBy(one.person())).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void reword(TasketView tasket) {
    BoardTerms before = tasket.terms().board();
    Wishes wishes =
        new Wishes(
            words(),
            any(WORDS),
            tasket.terms().language(),
            tasket.terms().plannedMinutes(),
            tasket.terms().mode().name(),
            tasket.terms().place().orElse(null),
            tasket.terms().openUntil(),
            tasket.seatsAtAnyTime().orElse(null),
            List.of());
    taskets.edit(
        owner(tasket.id()),
        tasket.id(),
        tasket.version(),
        TasketWishes.onBoard(
            TasketWishes.helped(wishes, tasket.terms().helper()),
            new BoardTerms(
                before.category(),
                before.organisation(),
                before.causes(),
                before.extra(),
                any(List.of(at(OFFICE), translators(), Audience.everyone())))));
  }
}
