package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.person.Supervisors;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** Claims to read: one, those of a tasket, one's own, and those to decide on; newest first. */
@Boundary
public class ClaimList {

  static final NewestFirst<Claim> LIST =
      new NewestFirst<>("claims", Claim.class, "c", "claimed_at", Claim::claimedAt, Claim::id);
  static final Conditions ALL = Conditions.on("tasket_claim c");

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject RulesOfBoards boards;
  @Inject Standings standings;
  @Inject ClaimViews views;
  @Inject Clock clock;

  /** One claim that the caller may see. */
  public ClaimView get(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Claim.class, id))
        .flatMap(claim -> visible(actor, claim))
        .orElseThrow(() -> new NotFound("claim.unknown", id.toString()));
  }

  /**
   * What a helper has to say with a delivery. Whoever can still deliver is told, also where the
   * tasket is out of their sight by then.
   *
   * @throws Forbidden where the caller cannot deliver it
   */
  public DeliveryTerms toDeliver(Actor actor, UUID id) {
    if (!get(actor, id).allows(ClaimAction.DELIVER)) {
      throw new Forbidden("claim." + ClaimAction.DELIVER.label());
    }
    Claim claim = db.find(Claim.class, id);
    return DeliveryTerms.of(claim, seats.known(actor, claim.tasket()));
  }

  private Optional<ClaimView> visible(Actor actor, Claim claim) {
    ClaimedTasket tasket = seats.known(actor, claim.tasket());
    return ClaimPolicy.maySee(standings.of(actor, claim, tasket))
        ? Optional.of(views.of(actor, claim, tasket))
        : Optional.empty();
  }

  /** A tasket's claims: all of them for its owner and managers, one's own for a helper. */
  public Page<ClaimView> ofTasket(Actor actor, UUID tasketId, int limit, Optional<String> cursor) {
    return page(actor, seenOf(actor, tasketId), limit, cursor);
  }

  /** Of these, how many ask for a seat or wait for one: they are declined where it is completed. */
  public int notBegun(Actor actor, UUID tasketId) {
    return seenOf(actor, tasketId)
        .and(
            "c.state in (?, ?, ?)",
            ClaimState.APPLIED.name(),
            ClaimState.AWAITING_SUPERVISOR.name(),
            ClaimState.WAITING.name())
        .counted(db);
  }

  private Conditions seenOf(Actor actor, UUID tasketId) {
    ClaimedTasket tasket = seats.tasket(actor, tasketId);
    Conditions ofTasket = ALL.and("c.tasket_id = ?", tasketId);
    return ClaimPolicy.maySeeAll(actor, tasket)
        ? ofTasket
        : ofTasket.and("c.helper_id = ?", actor.person());
  }

  /** The caller's own claims, ended ones too. */
  public Page<ClaimView> mine(Actor actor, int limit, Optional<String> cursor) {
    return page(actor, ALL.and("c.helper_id = ?", actor.person()), limit, cursor);
  }

  /** The caller's own claims that are at work, or ended at work so lately that it still counts. */
  public Page<ClaimView> toDeliver(Actor actor, int limit, Optional<String> cursor) {
    Conditions deliverable =
        ALL.and("c.helper_id = ?", actor.person())
            .and(
                "(c.state in (?, ?) or (c.state in (?, ?) and c.late_until >= ?))",
                ClaimState.ACTIVE.name(),
                ClaimState.RETURNED.name(),
                ClaimState.LAPSED.name(),
                ClaimState.CANCELLED.name(),
                clock.instant());
    return page(actor, deliverable, limit, cursor);
  }

  /**
   * What waits for the caller's word beside owners': reports' claims for their supervisor, and for
   * the managers of a board the claims of whoever has no supervisor, applications that no owner
   * answered in time, and objections to minutes that somebody else changed, or that nobody else can
   * settle; as {@link Standings} says of one.
   */
  public Page<ClaimView> approvals(Actor actor, int limit, Optional<String> cursor) {
    Condition managed = boards.inSight(actor).managed();
    Condition others = boards.managedByOthers(actor, "c.helper_id");
    String onManaged = onBoard(managed.sql());
    List<Object> values = new ArrayList<>(List.of(actor.person(), actor.person()));
    values.addAll(managed.values());
    values.add(clock.instant());
    values.addAll(managed.values());
    values.addAll(managed.values());
    values.add(actor.person());
    values.addAll(others.values());
    Conditions waiting =
        ALL.and(
            "c.helper_id <> ? and ((c.state = 'AWAITING_SUPERVISOR' and ("
                + Supervisors.is("c.helper_id")
                + " or (not "
                + Supervisors.isThere("c.helper_id")
                + " and "
                + onManaged
                + "))) or (c.state = 'APPLIED' and c.answer_until <= ? and "
                + FullSessions.isNot("c.session_id")
                + " and "
                + onManaged
                + ") or (c.objected_at is not null and c.settled_at is null and "
                + onBoard(
                    managed.sql() + " and (c.confirmed_by_id <> ? or not " + others.sql() + ")")
                + "))",
            values.toArray());
    return page(actor, waiting, limit, cursor);
  }

  private static String onBoard(String condition) {
    return "exists (select 1 from tasket_tasket t join tasket_board b on b.id = t.board_id"
        + " where t.id = c.tasket_id and "
        + condition
        + ")";
  }

  /**
   * What was delivered to the caller as an owner, or applied for where there is a seat, and waits
   * for an answer.
   */
  public Page<ClaimView> toAnswer(Actor actor, int limit, Optional<String> cursor) {
    Conditions unanswered =
        unanswered(ALL)
            .and("(c.state = 'DELIVERED' or " + FullSessions.isNot("c.session_id") + ")")
            .and(
                "c.tasket_id in (select p.tasket_id from tasket_party p"
                    + " where p.person_id = ? and p.side = 'OWNER')",
                actor.person());
    return page(actor, unanswered, limit, cursor);
  }

  /**
   * What was delivered or applied for on one tasket and waits for an answer, whoever gives it;
   * where there is no seat, it can be declined.
   */
  public Page<ClaimView> toAnswer(Actor actor, UUID tasket, int limit, Optional<String> cursor) {
    return page(actor, unanswered(seenOf(actor, tasket)), limit, cursor);
  }

  private static Conditions unanswered(Conditions claims) {
    return claims.and("c.state in (?, ?)", ClaimState.DELIVERED.name(), ClaimState.APPLIED.name());
  }

  /** For what names claims: what each is for. It says neither whose it is nor how it stands. */
  public Map<UUID, UUID> taskets(Collection<UUID> claims) {
    return claims.isEmpty()
        ? Map.of()
        : db.createQuery("select c from Claim c where c.id in :ids", Claim.class)
            .setParameter("ids", claims)
            .getResultStream()
            .collect(Collectors.toMap(Claim::id, Claim::tasket));
  }

  private Page<ClaimView> page(Actor actor, Conditions which, int limit, Optional<String> cursor) {
    Page<Claim> page = LIST.page(db, which, limit, cursor);
    return page.with(views.of(actor, page.items()));
  }
}
