package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.web.claim.Taking;
import org.tasket.web.page.Language;
import org.tasket.web.signin.SignedIn;

/** A board: what it is for and how it works. Its taskets are {@link BoardTaskets}. */
@Named
@RequestScoped
public class BoardBean {

  @Inject SignedIn signedIn;
  @Inject Boards boards;
  @Inject Taking taking;
  @Inject Language language;

  private String slug;
  private String take;
  private BoardView board;
  private boolean keeps;
  private BoardTexts texts;
  private List<RulesInWords.Sentence> rules = List.of();

  public void load() {
    Actor actor = signedIn.actor();
    board = boards.get(actor, slug);
    keeps = board.allows(BoardAction.EDIT) || board.allows(BoardAction.NAME_MANAGERS);
    rules = RulesInWords.of(board.rulebook());
    texts = BoardTexts.of(board.rulebook().texts(), language.locale());
  }

  public void takeOne() {
    taking.take(take);
  }

  public String getTitle() {
    return board.title().in(language.locale());
  }

  /** What the form that looks for words says besides, so that it looks on this board. */
  public List<Map.Entry<String, String>> getSearched() {
    return List.of(Map.entry("board", slug));
  }

  public BoardTexts getTexts() {
    return texts;
  }

  public List<RulesInWords.Sentence> getRules() {
    return rules;
  }

  public boolean isKeeps() {
    return keeps;
  }

  public BoardView getBoard() {
    return board;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getTake() {
    return take;
  }

  public void setTake(String take) {
    this.take = take;
  }
}
