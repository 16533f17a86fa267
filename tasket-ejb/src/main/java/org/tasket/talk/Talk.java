package org.tasket.talk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;
import org.tasket.talk.TalkEvent.What;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;

/**
 * Questions about a tasket, and answers, for all who see it. Every call answers with the remark as
 * the caller sees it afterwards.
 */
@Boundary
public class Talk {

  /** The most that somebody can read at once; nobody talks so much about a small piece of work. */
  static final int QUESTIONS_MOST = 200;

  static final int ANSWERS_MOST = 30;
  static final int OF_ONE_PERSON_MOST = 20;
  private static final int REASON_MOST = 200;

  private static final Conditions ALL = Conditions.on("tasket_remark r");
  private static final NewestFirst<Remark> LIST =
      new NewestFirst<>(
          "questions", Remark.class, "r", "written_at", Remark::writtenAt, Remark::id);

  @Inject EntityManager db;
  @Inject TasketSight sight;
  @Inject Mentions mentions;
  @Inject RemarkViews views;
  @Inject Event<TalkEvent> events;
  @Inject Turns turns;
  @Inject Clock clock;

  /** A tasket's questions, newest first, each with all its answers. */
  public Page<QuestionView> of(Actor actor, UUID id, int limit, Optional<String> cursor) {
    SeenTasket tasket = sight.of(actor, id);
    Page<Remark> page = LIST.page(db, questions(id), limit, cursor);
    return page.with(views.of(actor, tasket, page.items(), answers(page.items())));
  }

  /**
   * The cursor of the piece of a tasket's questions in which one of them stands, or that which an
   * answer answers; empty where it is the newest piece, or no such thing is said about the tasket.
   */
  public Optional<String> pieceWith(Actor actor, UUID id, UUID remark, int limit) {
    SeenTasket tasket = sight.of(actor, id);
    return Optional.ofNullable(db.find(Remark.class, remark))
        .filter(said -> said.tasket().equals(tasket.id()))
        .map(said -> newerThan(questionOf(said), limit))
        .filter(newer -> newer.size() == limit)
        .map(newer -> LIST.cursor(newer.get(0)));
  }

  /** So many of the questions that are newer than one, the oldest of them first. */
  private List<Remark> newerThan(Remark question, int most) {
    return questions(question.tasket())
        .after("r.written_at", ">", question.writtenAt(), "r.id", question.id())
        .read(db, "r.*", Remark.class, " order by r.written_at, r.id", most);
  }

  private static Conditions questions(UUID tasket) {
    return ALL.and("r.tasket_id = ?", tasket).and("r.question_id is null");
  }

  private List<Remark> answers(List<Remark> questions) {
    return questions.isEmpty()
        ? List.of()
        : db.createQuery(
                "select r from Remark r where r.question in :questions order by r.writtenAt, r.id",
                Remark.class)
            .setParameter("questions", questions.stream().map(Remark::id).toList())
            .getResultList();
  }

  /** One question or answer. */
  public RemarkView get(Actor actor, UUID id) {
    Remark remark = remark(id);
    return shown(actor, seen(actor, remark), remark);
  }

  /** For what names questions and answers: which tasket each is about. It says no more of them. */
  public Map<UUID, UUID> taskets(Collection<UUID> remarks) {
    return remarks.isEmpty()
        ? Map.of()
        : db.createQuery("select r.id, r.tasket from Remark r where r.id in :ids", Object[].class)
            .setParameter("ids", remarks)
            .getResultStream()
            .collect(toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
  }

  /** Asks something about a tasket. */
  public RemarkView ask(Actor actor, UUID id, String text) {
    SeenTasket tasket = sight.of(actor, id);
    mustBeAtWork(tasket);
    mustLeaveRoom(actor, questions(id), QUESTIONS_MOST);
    return write(
        actor,
        tasket,
        What.ASKED,
        Remark.question(id, actor.person(), words(actor, tasket, text), clock.instant()));
  }

  /** Answers a question. */
  public RemarkView answer(Actor actor, UUID id, String text) {
    Remark question = remark(id);
    SeenTasket tasket = seen(actor, question);
    mustBeAtWork(tasket);
    mustLeaveRoom(actor, ALL.and("r.question_id = ?", id), ANSWERS_MOST);
    return write(
        actor,
        tasket,
        What.ANSWERED,
        Remark.answer(question, actor.person(), words(actor, tasket, text), clock.instant()));
  }

  private RemarkView write(Actor actor, SeenTasket tasket, What what, Remark remark) {
    db.persist(remark);
    tell(actor, tasket, what, remark, remark.mentions());
    return shown(actor, tasket, remark);
  }

  /** What somebody asks and answers at the same moment is counted one after the other. */
  private void mustLeaveRoom(Actor actor, Conditions there, int most) {
    turns.await(actor);
    Conditions open = there.and("r.withdrawn_at is null and r.hidden_at is null");
    mustBeFewer(open, most);
    mustBeFewer(open.and("r.author_id = ?", actor.person()), OF_ONE_PERSON_MOST);
  }

  private void mustBeFewer(Conditions rows, int most) {
    if (rows.counted(db) >= most) {
      throw new RuleBroken("remark.many", most);
    }
  }

  /**
   * Changes one's own text; all see that it was changed.
   *
   * @param version the version the caller has seen
   * @throws Stale where it changed since
   */
  public RemarkView edit(Actor actor, UUID id, long version, String text) {
    Remark remark = remark(id);
    SeenTasket tasket = allowed(actor, remark, RemarkAction.EDIT);
    mustBeAtWork(tasket);
    if (remark.version() != version) {
      throw new Stale("stale");
    }
    Set<UUID> before = remark.mentions();
    remark.edit(words(actor, tasket, text), clock.instant());
    Set<UUID> mentioned = new HashSet<>(remark.mentions());
    mentioned.removeAll(before);
    tell(actor, tasket, What.EDITED, remark, mentioned);
    return shown(actor, tasket, remark);
  }

  /** Takes one's own words back, for good; their place stays. */
  public RemarkView withdraw(Actor actor, UUID id) {
    Remark remark = remark(id);
    SeenTasket tasket = allowed(actor, remark, RemarkAction.WITHDRAW);
    remark.withdraw(clock.instant());
    return done(actor, tasket, What.WITHDRAWN, remark);
  }

  /**
   * Hides a text from all but the board's managers.
   *
   * @param reason to 200 characters; all read it in the text's place
   */
  public RemarkView hide(Actor actor, UUID id, String reason) {
    Remark remark = remark(id);
    SeenTasket tasket = allowed(actor, remark, RemarkAction.HIDE);
    new Checks().text("reason", reason, 1, REASON_MOST).orThrow();
    remark.hide(reason.strip(), clock.instant());
    return done(actor, tasket, What.HIDDEN, remark);
  }

  /** Shows again what was hidden. */
  public RemarkView show(Actor actor, UUID id) {
    Remark remark = remark(id);
    SeenTasket tasket = allowed(actor, remark, RemarkAction.SHOW);
    remark.show();
    return done(actor, tasket, What.SHOWN, remark);
  }

  /** Marks the answer that helped. */
  public RemarkView accept(Actor actor, UUID id) {
    Remark answer = remark(id);
    SeenTasket tasket = allowed(actor, answer, RemarkAction.ACCEPT);
    mustBeAtWork(tasket);
    db.lock(answer, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // who read an older mark keeps none
    takeMarkFromOthers(answer);
    answer.acceptFor(questionOf(answer));
    return done(actor, tasket, What.ACCEPTED, answer);
  }

  /** Written at once: the database bears one mark a question. */
  private void takeMarkFromOthers(Remark answer) {
    answer
        .question()
        .ifPresent(
            question ->
                db.createQuery(
                        "select r from Remark r where r.question = :question"
                            + " and r.acceptedFor is not null and r.id <> :answer",
                        Remark.class)
                    .setParameter("question", question)
                    .setParameter("answer", answer.id())
                    .getResultList()
                    .forEach(Remark::unaccept));
    db.flush();
  }

  /** Takes that mark away. */
  public RemarkView unaccept(Actor actor, UUID id) {
    Remark answer = remark(id);
    SeenTasket tasket = allowed(actor, answer, RemarkAction.UNACCEPT);
    mustBeAtWork(tasket);
    answer.unaccept();
    return done(actor, tasket, What.UNACCEPTED, answer);
  }

  private RemarkView done(Actor actor, SeenTasket tasket, What what, Remark remark) {
    tell(actor, tasket, what, remark, Set.of());
    return shown(actor, tasket, remark);
  }

  private void tell(Actor actor, SeenTasket tasket, What what, Remark remark, Set<UUID> mentioned) {
    events.fire(
        new TalkEvent(
            what,
            remark.id(),
            tasket.id(),
            tasket.board().id(),
            actor,
            clock.instant(),
            mentioned));
  }

  private RemarkView shown(Actor actor, SeenTasket tasket, Remark remark) {
    db.flush();
    return views.of(actor, tasket, remark, questionOf(remark));
  }

  private Remark remark(UUID id) {
    return Optional.ofNullable(db.find(Remark.class, id)).orElseThrow(() -> unknown(id));
  }

  /** The question that an answer answers; a question is its own. */
  private Remark questionOf(Remark remark) {
    return remark.question().map(id -> db.find(Remark.class, id)).orElse(remark);
  }

  /** Whoever does not see the tasket does not hear that there is talk. */
  private SeenTasket seen(Actor actor, Remark remark) {
    return sight.find(actor, remark.tasket()).orElseThrow(() -> unknown(remark.id()));
  }

  private SeenTasket allowed(Actor actor, Remark remark, RemarkAction action) {
    SeenTasket tasket = seen(actor, remark);
    Standing who = RemarkViews.standing(actor, tasket, remark, questionOf(remark));
    if (!RemarkPolicy.may(action, who)) {
      throw new Forbidden("remark." + action.label());
    }
    return tasket;
  }

  private static void mustBeAtWork(SeenTasket tasket) {
    if (!tasket.board().atWork()) {
      throw new RuleBroken("remark.archived");
    }
  }

  private Saying words(Actor actor, SeenTasket tasket, String text) {
    return Saying.of(text, mentions.of(actor, tasket, Saying.logins(text)));
  }

  private static NotFound unknown(UUID id) {
    return new NotFound("remark.unknown", id.toString());
  }
}
