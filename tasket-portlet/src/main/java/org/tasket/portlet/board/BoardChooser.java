package org.tasket.portlet.board;

import java.util.List;
import org.tasket.board.BoardView;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.Window;

/** A form in which a reader says which board the page is to be about. */
record BoardChooser(Window window) {

  static final String FIELD = "to";

  private static final String FORM =
      """
      <form method="post" action="%1$s" class="tasket-portlet-choice">
      <label class="portlet-form-field-label" for="%2$s">%3$s</label>
      <select class="portlet-form-field" id="%2$s" name="%2$s">%4$s</select>
      <button type="submit" class="portlet-form-button">%5$s</button>
      </form>
      """;

  /** Nothing where there is nothing to choose. */
  Markup of(List<BoardView> boards, String shown, String address) {
    if (boards.size() < 2) {
      return Markup.NONE;
    }
    return Markup.of(
        FORM,
        address,
        window.namespace() + FIELD,
        window.texts().text("choose.board"),
        Markup.join(boards.stream().map(board -> option(board, shown)).toList()),
        window.texts().text("show"));
  }

  private Markup option(BoardView board, String shown) {
    return Markup.of(
        "<option value=\"%s\"%s>%s</option>",
        board.slug(),
        Markup.selected(board.slug().equals(shown)),
        board.title().in(window.texts().language()));
  }
}
