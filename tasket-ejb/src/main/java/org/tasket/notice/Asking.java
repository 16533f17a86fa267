package org.tasket.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ToldClaim;
import org.tasket.notice.NoticeView.Way;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.ToldTasket;
import org.tasket.tasket.ToldTasket.Sitting;

/**
 * What a notice asks of its reader: whether that can still be done, by when, and on which page.
 *
 * @param tasket where its reader may see it
 * @param claim where its reader may see it
 * @param remark what was asked or said, as long as it can be read
 */
record Asking(
    Notice notice,
    Optional<ToldTasket> tasket,
    Optional<ToldClaim> claim,
    Optional<UUID> remark,
    Instant now) {

  /** The longest day as people count them: the one on which summer time ends. */
  private static final Duration DAY = Duration.ofHours(25);

  /** What is to be done with the claim that a kind is about. */
  private static final Map<NoticeKind, ClaimAction> WITH_CLAIM = new EnumMap<>(NoticeKind.class);

  static {
    WITH_CLAIM.put(NoticeKind.APPLIED, ClaimAction.ACCEPT);
    WITH_CLAIM.put(NoticeKind.APPLICATION_WAITS, ClaimAction.ACCEPT);
    WITH_CLAIM.put(NoticeKind.OWNER_SILENT, ClaimAction.ACCEPT);
    WITH_CLAIM.put(NoticeKind.APPROVAL_WANTED, ClaimAction.APPROVE);
    WITH_CLAIM.put(NoticeKind.APPROVAL_WAITS, ClaimAction.APPROVE);
    WITH_CLAIM.put(NoticeKind.DELIVERED, ClaimAction.CONFIRM);
    WITH_CLAIM.put(NoticeKind.DELIVERY_WAITS, ClaimAction.CONFIRM);
    WITH_CLAIM.put(NoticeKind.HOLD_ENDING, ClaimAction.DELIVER);
    WITH_CLAIM.put(NoticeKind.RETURNED, ClaimAction.DELIVER);
    WITH_CLAIM.put(NoticeKind.LAPSED, ClaimAction.DELIVER);
    WITH_CLAIM.put(NoticeKind.CANCELLED, ClaimAction.DELIVER);
    WITH_CLAIM.put(NoticeKind.CONFIRMED, ClaimAction.SHARE);
    WITH_CLAIM.put(NoticeKind.OBJECTED, ClaimAction.CORRECT);
  }

  private static final Map<NoticeKind, TasketAction> WITH_TASKET =
      Map.of(
          NoticeKind.SUBMITTED, TasketAction.PUBLISH,
          NoticeKind.EXPIRED, TasketAction.RENEW);

  /** By these somebody got a seat, which is kept for a time. */
  private static final Set<NoticeKind> SEATED =
      EnumSet.of(NoticeKind.ADDED, NoticeKind.ACCEPTED, NoticeKind.APPROVED, NoticeKind.MOVED_UP);

  /** These tell nothing once there is nothing to do about it. */
  private static final Set<NoticeKind> ONLY_ASKING =
      EnumSet.of(
          NoticeKind.APPLIED,
          NoticeKind.APPLICATION_WAITS,
          NoticeKind.OWNER_SILENT,
          NoticeKind.APPROVAL_WANTED,
          NoticeKind.APPROVAL_WAITS,
          NoticeKind.DELIVERY_WAITS,
          NoticeKind.HOLD_ENDING,
          NoticeKind.OBJECTED,
          NoticeKind.SUBMITTED);

  /** It asks for something that is done, or too late, or not the reader's any more. */
  boolean isOver() {
    return switch (notice.kind()) {
      case SESSION_SOON ->
          notice.claim().isPresent() ? sitting().isEmpty() : !now.isBefore(notice.at().plus(DAY));
      case ENDING_SOON -> ending().isEmpty();
      case REMARK_HIDDEN -> remark.isPresent();
      default -> ONLY_ASKING.contains(notice.kind()) && deed() == Deed.LOOK;
    };
  }

  /** The session of the reader's claim, as long as it is to come. */
  private Optional<Sitting> sitting() {
    return claim
        .filter(one -> one.own() && one.holdsSeat())
        .flatMap(one -> tasket.flatMap(seen -> seen.sitting(one.session())))
        .filter(one -> isSoon(one.start()));
  }

  /** When a tasket of the reader's ends, as long as that is to come and there are seats left. */
  private Optional<Instant> ending() {
    return tasket
        .filter(one -> one.owned() && one.takes())
        .map(ToldTasket::until)
        .filter(this::isSoon);
  }

  private boolean isSoon(Instant time) {
    return time.isAfter(now) && time.isBefore(notice.at().plus(DAY).plusSeconds(1));
  }

  /** The time of which it reminds, or until which something can be done. */
  Optional<Due> due() {
    return switch (notice.kind()) {
      case SESSION_SOON ->
          sitting().map(one -> new Due(Due.What.BEGINS, one.start(), Optional.of(one.zone())));
      case ENDING_SOON -> ending().map(end -> due(Due.What.ENDS, end));
      default ->
          SEATED.contains(notice.kind())
              ? until(ClaimAction.DELIVER)
              : withClaim().flatMap(this::until);
    };
  }

  /** What is to be done with the claim; changed minutes can be objected to for a time only. */
  private Optional<ClaimAction> withClaim() {
    return notice.kind() == NoticeKind.CONFIRMED
            && claim.filter(one -> one.allows(ClaimAction.OBJECT)).isPresent()
        ? Optional.of(ClaimAction.OBJECT)
        : Optional.ofNullable(WITH_CLAIM.get(notice.kind()));
  }

  private Optional<Due> until(ClaimAction action) {
    Due.What what =
        switch (action) {
          case DELIVER -> Due.What.DELIVER_BY;
          case OBJECT -> Due.What.OBJECT_BY;
          default -> Due.What.ANSWER_BY;
        };
    return claim
        .filter(one -> one.allows(action))
        .flatMap(ToldClaim::until)
        .filter(end -> end.isAfter(now))
        .map(end -> due(what, end));
  }

  private static Due due(Due.What what, Instant at) {
    return new Due(what, at, Optional.empty());
  }

  /** What the reader can do about it now. */
  private Deed deed() {
    Optional<Deed> withClaim =
        withClaim()
            .filter(action -> claim.filter(one -> isOpen(one, action)).isPresent())
            .map(Asking::deed);
    if (notice.kind() == NoticeKind.ASKED && isAnswerable()) {
      return Deed.ANSWER;
    }
    return withClaim
        .or(
            () ->
                Optional.ofNullable(WITH_TASKET.get(notice.kind()))
                    .filter(action -> tasket.filter(one -> one.allows(action)).isPresent())
                    .map(action -> action == TasketAction.RENEW ? Deed.RENEW : Deed.PUBLISH))
        .orElse(Deed.LOOK);
  }

  private boolean isAnswerable() {
    return remark.isPresent() && tasket.filter(ToldTasket::atWork).isPresent();
  }

  private static boolean isOpen(ToldClaim claim, ClaimAction action) {
    return claim.allows(action) && !(action == ClaimAction.SHARE && claim.thanksShown());
  }

  private static Deed deed(ClaimAction action) {
    return switch (action) {
      case ACCEPT -> Deed.DECIDE;
      case APPROVE -> Deed.AGREE;
      case CONFIRM -> Deed.CONFIRM;
      case DELIVER -> Deed.DELIVER;
      case CORRECT -> Deed.SETTLE;
      case SHARE -> Deed.SHARE_THANKS;
      case OBJECT -> Deed.OBJECT;
      default -> Deed.LOOK;
    };
  }

  /**
   * The page on which it is done, which asks once more; else the one on which more is to be read.
   *
   * @param board the page of the board that it is about, where it is about no tasket
   */
  Optional<Way> way(Optional<String> board) {
    Deed deed = deed();
    Optional<String> page =
        switch (deed) {
          case AGREE -> Optional.of("/approvals");
          case DECIDE ->
              notice.kind() == NoticeKind.OWNER_SILENT
                  ? Optional.of("/approvals")
                  : ofTasket("#helpers");
          case CONFIRM -> ofClaim("/confirm");
          case DELIVER -> ofClaim("/deliver");
          case SETTLE -> ofClaim("/correct");
          case OBJECT -> ofClaim("/object");
          case RENEW -> ofTasket("/renew");
          case PUBLISH -> ofTasket("#manage");
          case SHARE_THANKS -> ofTasket("#mine");
          case ANSWER -> remark.map(asked -> "/remarks/" + asked + "/answer");
          case LOOK ->
              ofTasket(place().map(said -> "?remark=" + said + "#remark-" + said).orElse(""));
        };
    return page.or(() -> board)
        .or(() -> claim.filter(ToldClaim::own).map(own -> "/me"))
        .map(path -> new Way(path, deed));
  }

  /** What was said, at its place; what is hidden has one too. */
  private Optional<UUID> place() {
    return notice.kind() == NoticeKind.REMARK_HIDDEN ? notice.remark() : remark;
  }

  private Optional<String> ofTasket(String page) {
    return tasket.map(seen -> "/taskets/" + seen.id() + page);
  }

  private Optional<String> ofClaim(String page) {
    return claim.map(seen -> "/claims/" + seen.id() + page);
  }
}
