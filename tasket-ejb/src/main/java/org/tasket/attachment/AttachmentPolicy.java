package org.tasket.attachment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what with the files and links of an object, of those who see it. The one place that
 * says so. What somebody delivers nobody else takes away, and nobody changes what was delivered.
 */
final class AttachmentPolicy {

  private AttachmentPolicy() {}

  /** By role alone. */
  static boolean may(AttachmentAction action, Standing who) {
    return switch (action) {
      case ADD -> who.keeper();
      case WITHDRAW -> who.keeper() || who.tidier();
    };
  }

  /** What is open to somebody now. */
  static Set<AttachmentAction> open(Standing who) {
    Set<AttachmentAction> open = EnumSet.noneOf(AttachmentAction.class);
    for (AttachmentAction action : AttachmentAction.values()) {
      if (may(action, who)
          && (who.open() || (action == AttachmentAction.WITHDRAW && who.tidier()))) {
        open.add(action);
      }
    }
    return open;
  }
}
