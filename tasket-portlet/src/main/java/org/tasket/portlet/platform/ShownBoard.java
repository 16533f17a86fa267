package org.tasket.portlet.platform;

import java.util.Optional;
import java.util.function.Function;
import org.tasket.board.BoardView;

/**
 * The board that a window shows: the one that the page's editor set; where that is none, or none
 * for this reader, the one that the page is about. A board that the reader cannot see counts as
 * none, so that nobody is left with a refusal and no way on.
 *
 * @param board empty where the window is about no board more than another
 * @param isSet whether it is the editor's, which readers cannot change
 * @param isElsewhere whether the editor set one that is not for this reader
 */
public record ShownBoard(Optional<BoardView> board, boolean isSet, boolean isElsewhere) {

  /**
   * Chooses between the two.
   *
   * @param sight answers with the board of a slug where the reader can see it at work
   */
  static ShownBoard of(
      Optional<String> set, Optional<String> page, Function<String, Optional<BoardView>> sight) {
    Optional<BoardView> editors = set.flatMap(sight);
    return new ShownBoard(
        editors.or(() -> page.flatMap(sight)),
        editors.isPresent(),
        set.isPresent() && editors.isEmpty());
  }

  /** Tells a reader who sees something else than the editor meant. */
  public Markup word(Texts texts) {
    return isElsewhere
        ? Markup.of("<p class=\"portlet-msg-info\">%s</p>", texts.text("board.elsewhere"))
        : Markup.NONE;
  }
}
