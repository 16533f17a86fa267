package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.BoardAction;
import org.tasket.board.Boards;
import org.tasket.platform.Settings;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** Posting a tasket: at once, or as a draft to look at first. */
@Named
@ViewScoped
public class PostBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Boards all;
  @Inject Taskets taskets;
  @Inject Language language;
  @Inject Settings settings;
  @Inject Clock clock;

  private String board;
  private List<SelectItem> boards = List.of();
  private TermsForm terms;

  public void load() {
    boards =
        all.list(signedIn.actor()).stream()
            .filter(some -> some.allows(BoardAction.POST))
            .map(some -> new SelectItem(some.slug(), some.title().in(language.locale())))
            .toList();
    terms = TermsForm.usual(language.locale(), clock.instant(), settings.zone());
  }

  public void publish() {
    UUID draft = post();
    taskets.publish(signedIn.actor(), draft);
    Notices.done("done.published");
    Goto.tasket(draft);
  }

  public void draft() {
    UUID draft = post();
    Notices.done("done.drafted");
    Goto.tasket(draft);
  }

  private UUID post() {
    return taskets.post(signedIn.actor(), board, terms.wishes(Wishes.More.NONE)).id();
  }

  public String getBoard() {
    return board;
  }

  public void setBoard(String board) {
    this.board = board;
  }

  public List<SelectItem> getBoards() {
    return boards;
  }

  public TermsForm getTerms() {
    return terms;
  }
}
