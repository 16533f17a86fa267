package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.platform.NotFound;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * Publishing, archiving and restoring a board. The button names the step, so that it is heard on a
 * stale page too and the core can say why not.
 */
@Named
@RequestScoped
public class BoardLifeBean {

  @Inject SignedIn signedIn;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Language language;

  private String slug;
  private String step;
  private BoardView board;

  /** Shows what archiving does, to whoever may do it now. */
  public void ask() {
    board = boards.get(signedIn.actor(), slug);
    if (!board.allows(BoardAction.ARCHIVE)) {
      Goto.board(slug);
    }
  }

  public void become() {
    switch (step) {
      case "publish" -> keeping.publish(signedIn.actor(), slug);
      case "archive" -> keeping.archive(signedIn.actor(), slug);
      case "restore" -> keeping.restore(signedIn.actor(), slug);
      default -> throw new NotFound("path");
    }
    Notices.done("done.board." + step);
    Goto.board(slug);
  }

  public String getTitle() {
    return board.title().in(language.locale());
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }
}
