package org.tasket.web.tasket;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook.Category;
import org.tasket.board.Rulebook.ExtraField;
import org.tasket.board.Rulebook.SupervisorRule;
import org.tasket.tasket.Hint;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Say;

/** What a tasket says in the words of its board, in the reader's language. */
public final class Extras {

  private final TasketView tasket;
  private final Optional<BoardRules> board;
  private final Locale reader;

  Extras(TasketView tasket, Optional<BoardRules> board, Say say) {
    this.tasket = tasket;
    this.board = board;
    this.reader = say.locale();
  }

  /** Empty where there is none, or the board has it no more. */
  public String getCategory() {
    return tasket
        .terms()
        .board()
        .category()
        .flatMap(key -> board.flatMap(rules -> rules.rulebook().category(key)))
        .map(Category::name)
        .map(name -> name.in(reader))
        .orElse("");
  }

  /** The board's own questions that are answered. */
  public List<Answer> getAnswers() {
    return board.stream()
        .flatMap(rules -> rules.rulebook().fields().stream())
        .filter(field -> tasket.terms().board().extra().containsKey(field.key()))
        .map(this::answer)
        .toList();
  }

  private Answer answer(ExtraField field) {
    JsonValue said = tasket.terms().board().extra().get(field.key());
    return new Answer(
        field.label().in(reader),
        said instanceof JsonString text ? text.getString() : said.toString());
  }

  /** What the owner's side might still think of. */
  public List<String> getHints() {
    return tasket.hints().stream().map((Hint hint) -> hint.sentence(reader)).toList();
  }

  /** Whether a supervisor has to approve first. */
  public boolean isApproved() {
    return board
        .filter(rules -> rules.rulebook().supervisor() == SupervisorRule.APPROVE)
        .isPresent();
  }

  /** Whether a supervisor hears of it. */
  public boolean isInformed() {
    return board
        .filter(rules -> rules.rulebook().supervisor() == SupervisorRule.INFORM)
        .isPresent();
  }

  /** A question of the board's and what the owner said. */
  public record Answer(String question, String said) {}
}
