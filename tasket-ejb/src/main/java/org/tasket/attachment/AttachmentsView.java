package org.tasket.attachment;

import java.util.List;
import java.util.UUID;

/**
 * What belongs to an object, in the order in which it was added.
 *
 * @param addable whether the reader may add something now
 */
public record AttachmentsView(
    AttachedTo on, UUID tasket, List<AttachmentView> items, boolean addable) {

  public AttachmentsView {
    items = List.copyOf(items);
  }

  /** Only files, or only links. */
  public List<AttachmentView> of(AttachmentKind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }
}
