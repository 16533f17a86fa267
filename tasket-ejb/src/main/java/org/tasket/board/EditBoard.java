package org.tasket.board;

import java.util.List;
import java.util.Optional;
import org.tasket.platform.Checks;

/**
 * Changes a board; what is empty stays as it is.
 *
 * @param managers login names
 */
public record EditBoard(Optional<String> title, Optional<List<String>> managers) {

  public EditBoard {
    title.ifPresent(given -> new Checks().text("title", given, 3, 120).orThrow());
    managers = managers.map(List::copyOf);
  }
}
