package org.tasket.notice;

import static org.tasket.claim.ClaimState.AWAITING_SUPERVISOR;
import static org.tasket.notice.Trigger.on;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tasket.board.BoardEvent;
import org.tasket.claim.ClaimEvent;
import org.tasket.claim.ClaimReminder;
import org.tasket.claim.ClaimState;
import org.tasket.follow.OpenedOnBoard;
import org.tasket.follow.SoughtOpened;
import org.tasket.slot.HelperInvited;
import org.tasket.talk.TalkEvent;
import org.tasket.talk.TalkEvent.What;
import org.tasket.tasket.TasketEvent;
import org.tasket.tasket.TasketReminder;
import org.tasket.tip.TipHeard;
import org.tasket.webhook.WebhookEvent;

/** Who hears what: the one table of it, from which {@code docs/notices.md} is made. */
public enum NoticeKind {
  APPLIED(
      NoticeTopic.HELPERS,
      "asked for a seat, at once or from the waiting list",
      on(ClaimEvent.SeatAppliedFor.class)
          .or(on(ClaimEvent.MovedUp.class, event -> event.to() == ClaimState.APPLIED)),
      Hearer.OWNERS),
  CLAIMED(
      NoticeTopic.HELPERS,
      "took a seat, at once or from the waiting list, perhaps until a supervisor agrees",
      on(ClaimEvent.SeatClaimed.class)
          .or(on(ClaimEvent.SupervisorAsked.class))
          .or(on(ClaimEvent.MovedUp.class, event -> event.to() != ClaimState.APPLIED)),
      Hearer.OWNERS),
  APPROVAL_WANTED(
      NoticeTopic.REPORTS,
      "took a seat, and a supervisor has to agree",
      on(ClaimEvent.SupervisorAsked.class)
          .or(on(ClaimEvent.Accepted.class, event -> event.to() == AWAITING_SUPERVISOR))
          .or(on(ClaimEvent.MovedUp.class, event -> event.to() == AWAITING_SUPERVISOR))
          .or(on(ClaimEvent.HelperAdded.class, event -> event.to() == AWAITING_SUPERVISOR)),
      Hearer.WHO_AGREES),
  SUPERVISOR_INFORMED(
      NoticeTopic.REPORTS,
      "took a seat, and the supervisor is to know",
      on(ClaimEvent.SeatClaimed.class, ClaimEvent.SeatClaimed::supervisorInformed)
          .or(on(ClaimEvent.Accepted.class, ClaimEvent.Accepted::supervisorInformed))
          .or(on(ClaimEvent.MovedUp.class, ClaimEvent.MovedUp::supervisorInformed))
          .or(on(ClaimEvent.HelperAdded.class, ClaimEvent.HelperAdded::supervisorInformed)),
      Hearer.SUPERVISOR),
  ADDED(
      NoticeTopic.SEAT,
      "was put into a seat by an owner",
      on(ClaimEvent.HelperAdded.class),
      Hearer.HELPER),
  ACCEPTED(NoticeTopic.SEAT, "was accepted", on(ClaimEvent.Accepted.class), Hearer.HELPER),
  APPROVED(
      NoticeTopic.SEAT, "got the supervisor's word", on(ClaimEvent.Approved.class), Hearer.HELPER),
  HELPER_AGREED(
      NoticeTopic.HELPERS,
      "was accepted, or got the supervisor's word",
      on(ClaimEvent.Accepted.class, event -> event.to() == ClaimState.ACTIVE)
          .or(on(ClaimEvent.Approved.class)),
      Hearer.OWNERS_OF_OTHERS_DEED),
  MOVED_UP(
      NoticeTopic.SEAT,
      "got the seat waited for",
      on(ClaimEvent.MovedUp.class, event -> event.to() == ClaimState.ACTIVE),
      Hearer.HELPER),
  TURN_CAME(
      NoticeTopic.SEAT,
      "moved up from the waiting list, and somebody has to agree",
      on(ClaimEvent.MovedUp.class, event -> event.to() != ClaimState.ACTIVE),
      Hearer.HELPER),
  DECLINED(NoticeTopic.SEAT, "was declined", on(ClaimEvent.Declined.class), Hearer.HELPER),
  HELPER_REFUSED(
      NoticeTopic.HELPERS,
      "was declined by a supervisor or a manager",
      on(ClaimEvent.Declined.class),
      Hearer.OWNERS_OF_OTHERS_DEED),
  TASKET_ENDED(
      NoticeTopic.SEAT,
      "a tasket ended before it was somebody's turn",
      on(ClaimEvent.TasketEnded.class),
      Hearer.HELPER),
  SESSION_BEGAN(
      NoticeTopic.SEAT,
      "a session began before it was somebody's turn",
      on(ClaimEvent.SessionBegan.class),
      Hearer.HELPER),
  PASSED_OVER(
      NoticeTopic.SEAT,
      "it was somebody's turn who has left, or for whom the tasket is no more",
      on(ClaimEvent.PassedOver.class),
      Hearer.HELPER),
  WITHDRAWN(
      NoticeTopic.HELPERS, "gave a seat back", on(ClaimEvent.SeatWithdrawn.class), Hearer.OWNERS),
  HOLD_ENDING(
      NoticeTopic.REMINDER,
      "half of a hold is over, and one day before its end",
      on(ClaimReminder.HoldEnding.class),
      Hearer.HELPER),
  LAPSED(
      NoticeTopic.SEAT, "did not deliver in time", on(ClaimEvent.SeatLapsed.class), Hearer.HELPER),
  HELPER_LAPSED(
      NoticeTopic.HELPERS,
      "did not deliver in time",
      on(ClaimEvent.SeatLapsed.class),
      Hearer.OWNERS_OF_OTHERS_DEED),
  APPLICATION_WAITS(
      NoticeTopic.REMINDER,
      "an application waits: half of the time is over, and one day before its end",
      on(ClaimReminder.ApplicationWaits.class),
      Hearer.OWNERS),
  OWNER_SILENT(
      NoticeTopic.BOARD,
      "an application was left unanswered by the owners, and up to twice more while it is",
      on(ClaimEvent.LeftUnanswered.class).or(on(ClaimReminder.StillUnanswered.class)),
      Hearer.MANAGERS),
  PASSED_ON(
      NoticeTopic.SEAT,
      "an application was left unanswered by the owners, and the managers may answer it",
      on(ClaimEvent.LeftUnanswered.class),
      Hearer.HELPER),
  UNANSWERED(
      NoticeTopic.SEAT,
      "nobody answered an application in time, and it has ended",
      on(ClaimEvent.ApplicationLapsed.class),
      Hearer.HELPER),
  HELPER_UNANSWERED(
      NoticeTopic.HELPERS,
      "nobody answered an application in time, and it has ended",
      on(ClaimEvent.ApplicationLapsed.class),
      Hearer.OWNERS_OF_OTHERS_DEED),
  APPROVAL_WAITS(
      NoticeTopic.REPORTS,
      "a seat waits for a supervisor: half of the time is over, and one day before its end",
      on(ClaimReminder.ApprovalWaits.class),
      Hearer.WHO_AGREES),
  UNAPPROVED(
      NoticeTopic.SEAT,
      "no supervisor agreed in time, and the seat is free",
      on(ClaimEvent.LeftUnapproved.class),
      Hearer.HELPER),
  HELPER_UNAPPROVED(
      NoticeTopic.HELPERS,
      "no supervisor agreed in time, and the seat is free",
      on(ClaimEvent.LeftUnapproved.class),
      Hearer.OWNERS_OF_OTHERS_DEED),
  DELIVERED(NoticeTopic.HELPERS, "delivered", on(ClaimEvent.WorkDelivered.class), Hearer.OWNERS),
  DELIVERY_WAITS(
      NoticeTopic.REMINDER,
      "a delivery waits: half of the time is over, and one day before its end",
      on(ClaimReminder.DeliveryWaits.class),
      Hearer.OWNERS),
  RETURNED(NoticeTopic.SEAT, "is asked for more", on(ClaimEvent.WorkReturned.class), Hearer.HELPER),
  CONFIRMED(
      NoticeTopic.SEAT,
      "was confirmed, perhaps with other minutes, and perhaps thanked",
      on(ClaimEvent.WorkConfirmed.class),
      Hearer.HELPER),
  HELPER_CONFIRMED(
      NoticeTopic.HELPERS,
      "was confirmed by itself, or by a manager",
      on(ClaimEvent.WorkConfirmed.class),
      Hearer.OWNERS_OF_OTHERS_DEED),
  OBJECTED(
      NoticeTopic.BOARD,
      "objected to changed minutes",
      on(ClaimEvent.MinutesObjected.class),
      Hearer.MANAGERS),
  HELPER_OBJECTED(
      NoticeTopic.HELPERS,
      "objected to changed minutes",
      on(ClaimEvent.MinutesObjected.class),
      Hearer.OWNERS_OF_OTHERS_DEED),
  CORRECTED(
      NoticeTopic.SEAT,
      "an objection was settled",
      on(ClaimEvent.ObjectionSettled.class),
      Hearer.HELPER),
  HELPER_CORRECTED(
      NoticeTopic.HELPERS,
      "an objection was settled",
      on(ClaimEvent.ObjectionSettled.class),
      Hearer.OWNERS_OF_OTHERS_DEED),
  CANCELLED(
      NoticeTopic.SEAT,
      "a claim ended with its tasket",
      on(ClaimEvent.ClaimCancelled.class),
      Hearer.HELPER),
  SUBMITTED(
      NoticeTopic.BOARD, "waits to be published", on(TasketEvent.Submitted.class), Hearer.MANAGERS),
  PUBLISHED(
      NoticeTopic.TASKET,
      "somebody else published",
      on(TasketEvent.Published.class),
      Hearer.OWNERS),
  SENT_BACK(
      NoticeTopic.TASKET,
      "somebody else gave a tasket back",
      on(TasketEvent.Returned.class),
      Hearer.OWNERS),
  CHANGED(
      NoticeTopic.SEAT,
      "changed in what matters",
      on(
          TasketEvent.Edited.class,
          event -> !event.byItself() && !Collections.disjoint(event.fields(), Fields.MATTER)),
      Hearer.HELPERS),
  SESSION_SOON(
      NoticeTopic.REMINDER,
      "one day before a session",
      on(TasketReminder.SessionSoon.class),
      Hearer.SEATED),
  ENDING_SOON(
      NoticeTopic.REMINDER,
      "one day before a tasket's end, with seats left",
      on(TasketReminder.EndingSoon.class),
      Hearer.OWNERS),
  EXPIRED(
      NoticeTopic.TASKET,
      "expired, and can be renewed",
      on(TasketEvent.Expired.class),
      Hearer.OWNERS),
  COMPLETED(
      NoticeTopic.TASKET,
      "is done, by itself or by another owner's word",
      on(TasketEvent.Completed.class),
      Hearer.OWNERS),
  TASKET_CANCELLED(
      NoticeTopic.TASKET,
      "somebody else cancelled a tasket",
      on(TasketEvent.Cancelled.class),
      Hearer.OWNERS),
  HANDED_OVER(
      NoticeTopic.TASKET,
      "a tasket was handed over",
      on(TasketEvent.HandedOver.class),
      Hearer.NEW_OWNER),
  HANDED_AWAY(
      NoticeTopic.TASKET,
      "somebody else handed a tasket over",
      on(TasketEvent.HandedOver.class),
      Hearer.FORMER_OWNER),
  ASKED(NoticeTopic.TALK, "asked a question", on(TalkEvent.class, of(What.ASKED)), Hearer.OWNERS),
  ANSWERED(
      NoticeTopic.TALK,
      "answered a question",
      on(TalkEvent.class, of(What.ANSWERED)),
      Hearer.ASKER),
  MENTIONED(
      NoticeTopic.TALK,
      "named somebody",
      on(TalkEvent.class, event -> !event.mentioned().isEmpty()),
      Hearer.MENTIONED),
  REMARK_HIDDEN(
      NoticeTopic.TALK,
      "hid a question or an answer",
      on(TalkEvent.class, of(What.HIDDEN)),
      Hearer.AUTHOR),
  INVITED(
      NoticeTopic.SLOT,
      "was asked to help, for spare time that suits",
      on(HelperInvited.class),
      Hearer.INVITED),
  TOLD(NoticeTopic.TIP, "told a colleague of a tasket", on(TipHeard.class), Hearer.TOLD),
  OPENED(
      NoticeTopic.FOLLOWED,
      "opened for the first time on a board that is followed",
      on(OpenedOnBoard.class),
      Hearer.FOLLOWERS),
  FOUND(
      NoticeTopic.FOLLOWED,
      "opened for the first time and fits a saved search",
      on(SoughtOpened.class),
      Hearer.SEEKERS),
  UNMANAGED(
      NoticeTopic.BOARD,
      "something on a board awaits its managers",
      APPROVAL_WANTED
          .trigger
          .or(APPROVAL_WAITS.trigger)
          .or(OWNER_SILENT.trigger)
          .or(OBJECTED.trigger)
          .or(SUBMITTED.trigger),
      Hearer.COORDINATORS),
  BOARD_HANDED_OVER(
      NoticeTopic.BOARD,
      "a board has other managers",
      on(BoardEvent.Edited.class, event -> !Collections.disjoint(event.fields(), Fields.MANAGERS)),
      Hearer.MANAGERS),
  WEBHOOK_FAILED(
      NoticeTopic.BOARD,
      "a webhook paused itself: its receiver is gone, or was away for a week",
      on(WebhookEvent.class, event -> event.what() == WebhookEvent.What.FAILED),
      Hearer.MANAGERS);

  private final NoticeTopic topic;
  private final String words;
  private final Trigger trigger;
  private final Set<Hearer> hearers;

  NoticeKind(NoticeTopic topic, String words, Trigger trigger, Hearer... hearers) {
    this.topic = topic;
    this.words = words;
    this.trigger = trigger;
    this.hearers = Set.of(hearers);
  }

  /**
   * The names of fields, in a class of its own since constants of an enum cannot see its fields.
   */
  private static final class Fields {

    /** Without these a helper would come in vain, or to something else. */
    static final List<String> MATTER =
        List.of("plannedMinutes", "mode", "place", "openUntil", "doBy", "requirements", "sessions");

    static final List<String> MANAGERS = List.of("managers", "managerGroups");
  }

  private static Predicate<TalkEvent> of(What what) {
    return event -> event.what() == what;
  }

  /** What an event is told as; most as one thing or as nothing. */
  static List<NoticeKind> of(Object event) {
    return Arrays.stream(values()).filter(kind -> kind.trigger.matches(event)).toList();
  }

  /** It names the helper, whoever it was that added, accepted or declined them. */
  boolean isAboutTheHelper() {
    return !Collections.disjoint(
        hearers, EnumSet.of(Hearer.SUPERVISOR, Hearer.WHO_AGREES, Hearer.OWNERS_OF_OTHERS_DEED));
  }

  /** It tells of a board only, to people who need not see more. */
  boolean isAboutTheBoard() {
    return hearers.contains(Hearer.COORDINATORS);
  }

  /** Nobody hears it who heard of the same already. */
  boolean isForTheUntold() {
    return this == MENTIONED || this == HELPER_OBJECTED;
  }

  /** Only managers of the board hear it. */
  boolean isForManagersOnly() {
    return hearers.equals(EnumSet.of(Hearer.MANAGERS));
  }

  /** It is told for the sake of a time that is to come. */
  public boolean isReminder() {
    return topic == NoticeTopic.REMINDER || this == APPROVAL_WAITS;
  }

  /** Which of a board's pages it leads to, where it is about no tasket. */
  String pageOfBoard() {
    return switch (this) {
      case WEBHOOK_FAILED -> "/webhooks";
      case UNMANAGED -> "/settings";
      default -> "";
    };
  }

  /** Under which people choose how soon they hear of it by mail. */
  public NoticeTopic topic() {
    return topic;
  }

  Set<Hearer> hearers() {
    return hearers;
  }

  /** For the guide. */
  String words() {
    return words;
  }
}
