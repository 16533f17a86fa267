package org.tasket.web.howto;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tasket.board.BoardRules;
import org.tasket.howto.HowtoLine;
import org.tasket.howto.Howtos;
import org.tasket.platform.Page;
import org.tasket.talk.QuestionView;
import org.tasket.talk.RemarkView;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;
import org.tasket.web.tasket.BoardTermsForm;

/** A board's pages beside the board itself, and beside its taskets of the same category. */
@Named("howtosBeside")
@RequestScoped
public class BesideBean {

  private static final int MOST = 5;

  @Inject SignedIn signedIn;
  @Inject Howtos howtos;
  @Inject Say say;

  private boolean mayWrite;
  private String all;
  private List<HowtoLine> lines = List.of();
  private boolean keeps;

  /** The first few of a board. */
  public void ofBoard(String slug) {
    mayWrite = howtos.shelf(signedIn.actor(), slug).mayWrite();
    Page<HowtoLine> first =
        howtos.of(signedIn.actor(), slug, Optional.empty(), MOST, Optional.empty());
    lines = first.items();
    all = say.count("howtos.all", first);
  }

  /** Those of the category that an owner has chosen, where the board is at hand to choose from. */
  public void ofForm(String slug, BoardTermsForm form) {
    ofCategory(slug, Optional.ofNullable(form.getCategory()).filter(key -> form.isSorted()));
  }

  /**
   * Those of a tasket's category, where the reader sees its board; and whether an answer that
   * helped can become one.
   */
  public void ofTasket(TasketView tasket, Optional<BoardRules> board, Page<QuestionView> talk) {
    if (board.isPresent()) {
      ofCategory(tasket.board(), tasket.terms().board().category());
      keeps = anyHelped(talk) && howtos.shelf(signedIn.actor(), tasket.board()).mayWrite();
    }
  }

  private void ofCategory(String slug, Optional<String> category) {
    lines =
        category.map(key -> howtos.ofCategory(signedIn.actor(), slug, key, MOST)).orElse(List.of());
  }

  private static boolean anyHelped(Page<QuestionView> talk) {
    return talk.items().stream()
        .flatMap(question -> question.answers().stream())
        .anyMatch(RemarkView::accepted);
  }

  public List<HowtoLine> getLines() {
    return lines;
  }

  /** Whether there is something to read, or for the reader to begin. */
  public boolean isShown() {
    return mayWrite || !lines.isEmpty();
  }

  /** Whether the reader may keep an answer that helped as a page. */
  public boolean isKeeps() {
    return keeps;
  }

  /** Leads to all of the board's pages, and says how many those are. */
  public String getAll() {
    return all;
  }
}
