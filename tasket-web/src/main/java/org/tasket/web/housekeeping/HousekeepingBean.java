package org.tasket.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tasket.board.BoardView;
import org.tasket.housekeeping.Housekeeping;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** Boards without managers; for coordinators. */
@Named
@RequestScoped
public class HousekeepingBean {

  @Inject SignedIn signedIn;
  @Inject Housekeeping housekeeping;
  @Inject Say say;

  private List<BoardView> boards = List.of();

  public void load() {
    boards = housekeeping.boardsWithoutManagers(signedIn.actor());
  }

  /** Whether the reader may look at all; for the link to here. */
  public boolean isReadable() {
    return housekeeping.maySeeBoards(signedIn.actor());
  }

  public String getHeading() {
    return say.text("house.boards.found", boards.size());
  }

  public List<BoardView> getBoards() {
    return boards;
  }
}
