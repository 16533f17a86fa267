package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * Posting a tasket: at once, or as a draft to look at first. The board, and a template of its, are
 * in the address, for the form asks what the board wants to know.
 */
@Named
@ViewScoped
public class PostBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Boards all;
  @Inject BoardAtHand rules;
  @Inject Taskets taskets;
  @Inject PostAtOnce atOnce;
  @Inject Language language;
  @Inject TermsForms forms;

  private String board;
  private String template;
  private boolean moderated;
  private List<SelectItem> boards = List.of();
  private List<SelectItem> templates = List.of();
  private TermsForm terms;

  public void load() {
    List<BoardView> open =
        all.list(signedIn.actor()).stream().filter(some -> some.allows(BoardAction.POST)).toList();
    Locale reader = language.locale();
    boards =
        open.stream().map(some -> new SelectItem(some.slug(), some.title().in(reader))).toList();
    if (board == null) {
      board = open.stream().findFirst().map(BoardView::slug).orElse(null);
    }
    Optional<BoardRules> chosen = Optional.ofNullable(board).flatMap(rules::rules);
    moderated = chosen.filter(some -> some.rulebook().moderated() && !some.managed()).isPresent();
    templates =
        chosen.stream()
            .flatMap(some -> some.rulebook().templates().stream())
            .map(one -> new SelectItem(one.key(), one.name()))
            .toList();
    terms = forms.usual(chosen);
    chosen
        .flatMap(some -> Optional.ofNullable(template).flatMap(some.rulebook()::template))
        .ifPresent(terms::begun);
  }

  public void publish() {
    TasketView published =
        FieldsOnPage.named(() -> atOnce.publish(signedIn.actor(), board, terms.wishes()));
    Notices.done(published.state() == TasketState.SUBMITTED ? "done.submitted" : "done.published");
    Goto.tasket(published.id());
  }

  public void draft() {
    TasketView draft =
        FieldsOnPage.named(() -> taskets.post(signedIn.actor(), board, terms.wishes()));
    Notices.done("done.drafted");
    Goto.tasket(draft.id());
  }

  public String getBoard() {
    return board;
  }

  public void setBoard(String board) {
    this.board = board;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }

  /** Whether a manager looks at it before others see it. */
  public boolean isModerated() {
    return moderated;
  }

  public List<SelectItem> getBoards() {
    return boards;
  }

  public List<SelectItem> getTemplates() {
    return templates;
  }

  public TermsForm getTerms() {
    return terms;
  }
}
