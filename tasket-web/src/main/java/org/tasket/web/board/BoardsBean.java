package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.web.signin.SignedIn;

/** The boards that the reader may see. */
@Named
@RequestScoped
public class BoardsBean {

  @Inject SignedIn signedIn;
  @Inject Boards all;
  @Inject BoardKeeping keeping;

  private List<BoardView> boards;

  public void load() {
    boards = all.list(signedIn.actor());
  }

  public boolean isMayOpen() {
    return keeping.mayOpen(signedIn.actor());
  }

  public List<BoardView> getBoards() {
    return boards;
  }
}
