package org.tasket.rest.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;

/** A board as it is now. */
@ApplicationScoped
class ShownBoard implements Shown {

  @Inject Boards boards;
  @Inject BoardJson json;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return "boards";
  }

  @Override
  public Answers.Made now(String key) {
    BoardView board = boards.get(signedIn.actor(), key);
    return new Answers.Made("boards/" + key, json.of(board), board.version());
  }
}
