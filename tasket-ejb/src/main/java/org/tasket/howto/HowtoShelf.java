package org.tasket.howto;

import java.util.List;
import org.tasket.board.Rulebook.Category;
import org.tasket.board.Translated;

/**
 * A board as far as its pages are concerned.
 *
 * @param mayWrite whether the reader may write a page there now, and set the others in order
 */
public record HowtoShelf(
    String board, Translated title, List<Category> categories, boolean mayWrite) {

  public HowtoShelf {
    categories = List.copyOf(categories);
  }
}
