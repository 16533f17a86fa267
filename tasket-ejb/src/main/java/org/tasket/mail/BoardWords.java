package org.tasket.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.calendar.Invitation;
import org.tasket.notice.NoticeView;
import org.tasket.person.Actor;

/** What boards say in mails that are about nothing but their own matters. */
@Dependent
class BoardWords {

  private final RulesOfBoards boards;

  @Inject
  BoardWords(RulesOfBoards boards) {
    this.boards = boards;
  }

  /**
   * The same parcels with the words of the board on which all of it happened, for whoever may see
   * that board now: a claim of one's own outlives that, and the tasket stays in sight for it.
   */
  List<Parcel> addTo(List<Parcel> parcels) {
    Map<Actor, Set<UUID>> asked = new HashMap<>();
    for (Parcel parcel : parcels) {
      place(parcel)
          .ifPresent(
              board ->
                  asked.computeIfAbsent(parcel.to().actor(), any -> new HashSet<>()).add(board));
    }
    Map<UUID, Map<UUID, BoardRules>> rules = boards.of(asked);
    return parcels.stream()
        .map(
            parcel ->
                parcel.with(
                    place(parcel)
                        .map(board -> rules.get(parcel.to().actor().person()).get(board))
                        .filter(board -> board.inSight() || board.managed())
                        .flatMap(BoardSaying::of)))
        .toList();
  }

  /**
   * Where all of it happened, if its reader sees all of it. What is about several boards, or about
   * more than it lists, is in nobody's name.
   */
  private static Optional<UUID> place(Parcel parcel) {
    List<Optional<UUID>> places =
        parcel.news().stream().map(NoticeView::seenOn).distinct().toList();
    boolean isAll =
        places.size() == 1
            && !parcel.more()
            && parcel.invitation().filter(invitation -> !isTold(parcel, invitation)).isEmpty();
    return isAll ? places.get(0) : Optional.empty();
  }

  /** Whether the news is of the tasket of which the calendar is told. */
  private static boolean isTold(Parcel parcel, Invitation invitation) {
    String link = invitation.appointment().link().getPath();
    return parcel.news().stream()
        .flatMap(notice -> notice.tasket().stream())
        .anyMatch(tasket -> link.endsWith("/taskets/" + tasket.id()));
  }
}
