package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.RulesOfBoards;
import org.tasket.notice.NoticeView;

/** What boards say in mails that are about nothing but their own matters. */
@ApplicationScoped
class BoardWords {

  @Inject RulesOfBoards boards;

  /** The same parcels with the words of the board on which all of it happened. */
  List<Parcel> addTo(List<Parcel> parcels) {
    Map<UUID, Optional<BoardSaying>> known = new HashMap<>();
    return parcels.stream()
        .map(
            parcel ->
                parcel.with(
                    place(parcel.news())
                        .flatMap(board -> known.computeIfAbsent(board, this::saying))))
        .toList();
  }

  private Optional<BoardSaying> saying(UUID board) {
    return BoardSaying.of(boards.of(board));
  }

  /**
   * Where all of it happened, if its reader sees all of it. What is about several boards is in
   * nobody's name.
   */
  private static Optional<UUID> place(Collection<NoticeView> news) {
    List<Optional<UUID>> places = news.stream().map(NoticeView::seenOn).distinct().toList();
    return places.size() == 1 ? places.get(0) : Optional.empty();
  }
}
