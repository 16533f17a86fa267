package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.RulesOfBoards;
import org.tasket.notice.NoticeView;

/** What a board says in mails that are about nothing but its own matters. */
@ApplicationScoped
class BoardWords {

  @Inject RulesOfBoards boards;

  /**
   * The words of the board on which all of it happened, where its reader sees all of it. A mail
   * about several boards is in nobody's name.
   */
  Optional<BoardSaying> about(Collection<NoticeView> news) {
    List<Optional<UUID>> places = news.stream().map(NoticeView::seenOn).distinct().toList();
    return places.size() == 1
        ? places.get(0).map(boards::of).flatMap(BoardSaying::of)
        : Optional.empty();
  }
}
