package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketView;
import org.tasket.web.claim.Taking;
import org.tasket.web.page.Language;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** A board: what it is for, how it works, and its open taskets. */
@Named
@RequestScoped
public class BoardBean {

  @Inject SignedIn signedIn;
  @Inject Boards boards;
  @Inject TasketList taskets;
  @Inject Taking taking;
  @Inject Language language;
  @Inject Say say;

  private String slug;
  private String from;
  private String take;
  private BoardView board;
  private boolean keeps;
  private BoardTexts texts;
  private List<RulesInWords.Sentence> rules = List.of();
  private Page<TasketView> found;

  public void load() {
    Actor actor = signedIn.actor();
    board = boards.get(actor, slug);
    keeps = board.allows(BoardAction.EDIT) || board.allows(BoardAction.NAME_MANAGERS);
    rules = RulesInWords.of(board.rulebook());
    texts = BoardTexts.of(board.rulebook().texts(), language.locale());
    found = taskets.page(actor, TasketQuery.open().onBoard(slug).from(Optional.ofNullable(from)));
  }

  public void takeOne() {
    taking.take(take);
  }

  public String getTitle() {
    return board.title().in(language.locale());
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

  public String getHeading() {
    return say.count("open.found", found);
  }

  public String getMore() {
    return found.next().map(cursor -> "?from=" + cursor).orElse("");
  }

  public BoardView getBoard() {
    return board;
  }

  public Page<TasketView> getFound() {
    return found;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTake() {
    return take;
  }

  public void setTake(String take) {
    this.take = take;
  }
}
