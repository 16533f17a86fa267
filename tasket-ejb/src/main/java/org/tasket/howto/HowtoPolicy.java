package org.tasket.howto;

import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a board's pages, of those who see the board. The one place that says so. */
final class HowtoPolicy {

  private HowtoPolicy() {}

  /** By role alone; writing a page takes no other than changing one. */
  static boolean may(Shelf shelf) {
    return shelf.managed();
  }

  /** Whether a page can be written now. */
  static boolean mayWrite(Shelf shelf) {
    return may(shelf) && !shelf.archived();
  }

  /** What is open to the acting person now. */
  static Set<HowtoAction> open(HowtoState state, Shelf shelf) {
    Set<HowtoAction> open = EnumSet.noneOf(HowtoAction.class);
    if (mayWrite(shelf)) {
      for (HowtoAction action : HowtoAction.values()) {
        if (needs(action) == state) {
          open.add(action);
        }
      }
    }
    return open;
  }

  private static HowtoState needs(HowtoAction action) {
    return action == HowtoAction.RESTORE ? HowtoState.ARCHIVED : HowtoState.CURRENT;
  }
}
