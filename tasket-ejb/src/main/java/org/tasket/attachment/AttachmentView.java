package org.tasket.attachment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.PersonView;

/**
 * A file or a link as its reader may see it.
 *
 * @param title a file's name, or what a link is called; empty once it is withdrawn
 * @param type of a file
 * @param bytes how much a file holds
 * @param url where a link leads
 */
public record AttachmentView(
    UUID id,
    long version,
    AttachedTo on,
    UUID tasket,
    AttachmentKind kind,
    AttachmentState state,
    Optional<String> title,
    Optional<FileType> type,
    Optional<Long> bytes,
    Optional<String> url,
    PersonView addedBy,
    Instant addedAt,
    Set<AttachmentAction> actions) {

  public AttachmentView {
    actions = Set.copyOf(actions);
  }

  public boolean allows(AttachmentAction action) {
    return actions.contains(action);
  }

  public boolean isFile() {
    return kind == AttachmentKind.FILE;
  }
}
