package org.tasket.finder;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, and where in it is what was looked for.
 *
 * @param marks in their order, none over another
 */
public record Marked(String text, List<Mark> marks) {

  public Marked {
    marks = List.copyOf(marks);
  }

  /** From one character up to another, which is not in it any more; counted in UTF-16 units. */
  public record Mark(int from, int to) {}

  /** A piece of the text, marked or not. */
  public record Piece(String text, boolean marked) {}

  /** The whole text in pieces, for whoever writes them one after another. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Mark mark : marks) {
      add(pieces, done, mark.from(), false);
      add(pieces, mark.from(), mark.to(), true);
      done = mark.to();
    }
    add(pieces, done, text.length(), false);
    return pieces;
  }

  private void add(List<Piece> pieces, int from, int to, boolean marked) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), marked));
    }
  }
}
