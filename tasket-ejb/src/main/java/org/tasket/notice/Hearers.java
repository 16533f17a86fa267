package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.RulesOfBoards;
import org.tasket.claim.Helpers;
import org.tasket.follow.OpenedOnBoard;
import org.tasket.follow.SoughtOpened;
import org.tasket.person.Circles;
import org.tasket.person.Leavers;
import org.tasket.person.Supervisors;
import org.tasket.slot.HelperInvited;
import org.tasket.talk.Authors;
import org.tasket.talk.TalkEvent;
import org.tasket.tasket.Seats;
import org.tasket.tasket.TasketEvent;
import org.tasket.tasket.TasketReminder;
import org.tasket.tip.TipHeard;

/** Finds the people who stand to something in one way. */
@ApplicationScoped
class Hearers {

  @Inject Seats seats;
  @Inject Helpers helpers;
  @Inject RulesOfBoards boards;
  @Inject Supervisors supervisors;
  @Inject Leavers leavers;
  @Inject Circles circles;
  @Inject Authors authors;

  Set<UUID> of(Hearer hearer, Happening what) {
    return switch (hearer) {
      case HELPER -> helper(what);
      case HELPERS -> what.tasket().map(helpers::onTasket).orElse(Set.of());
      case SEATED -> ownClaims(what).keySet();
      case OWNERS -> owners(what);
      case OWNERS_OF_OTHERS_DEED -> {
        Set<UUID> owners = owners(what);
        yield what.by().filter(owners::contains).isPresent() ? Set.of() : owners;
      }
      case NEW_OWNER -> Set.of(((TasketEvent.HandedOver) what.event()).owner());
      case FORMER_OWNER -> Set.of(((TasketEvent.HandedOver) what.event()).before());
      case MANAGERS -> managers(what);
      case COORDINATORS -> awaitsNobody(what) ? circles.coordinators() : Set.of();
      case SUPERVISOR -> supervisor(what);
      case WHO_AGREES -> {
        Set<UUID> supervisor = supervisor(what);
        yield supervisor.isEmpty() ? managers(what) : supervisor;
      }
      case ASKER ->
          authors.ofQuestionTo(((TalkEvent) what.event()).remark()).map(Set::of).orElse(Set.of());
      case AUTHOR -> authors.of(((TalkEvent) what.event()).remark()).map(Set::of).orElse(Set.of());
      case FOLLOWERS -> ((OpenedOnBoard) what.event()).followers();
      case SEEKERS -> ((SoughtOpened) what.event()).seekers();
      case TOLD -> Set.of(((TipHeard) what.event()).person());
      case MENTIONED -> ((TalkEvent) what.event()).mentioned();
      case INVITED -> Set.of(((HelperInvited) what.event()).person());
    };
  }

  /** By hearer the claim of their own on account of which they hear it, where it is about none. */
  Map<UUID, UUID> ownClaims(Happening what) {
    return what.event() instanceof TasketReminder.SessionSoon soon
        ? helpers.inSession(soon.session())
        : Map.of();
  }

  /** Whose claim it is about. */
  Optional<UUID> helperOf(Happening what) {
    return what.claim().map(helpers::of);
  }

  private Set<UUID> helper(Happening what) {
    return helperOf(what).map(Set::of).orElse(Set.of());
  }

  private Set<UUID> owners(Happening what) {
    return what.tasket().map(seats::owners).orElse(Set.of());
  }

  /** Those who are there; nobody decides on their own claim. */
  private Set<UUID> managers(Happening what) {
    Set<UUID> managers =
        new HashSet<>(boards.managers(List.of(what.board())).getOrDefault(what.board(), Set.of()));
    managers.removeAll(leavers.among(managers).keySet());
    managers.removeAll(helper(what));
    return managers;
  }

  /** Nobody is there whose word is awaited. */
  private boolean awaitsNobody(Happening what) {
    return NoticeKind.of(what.event()).stream()
        .flatMap(kind -> kind.hearers().stream())
        .filter(EnumSet.of(Hearer.MANAGERS, Hearer.WHO_AGREES)::contains)
        .allMatch(hearer -> of(hearer, what).isEmpty());
  }

  private Set<UUID> supervisor(Happening what) {
    return Set.copyOf(supervisors.of(helper(what)).values());
  }
}
