package org.tasket.attachment;

import java.util.UUID;

/** The one object to which something belongs: a tasket, a question or an answer, or a claim. */
public record AttachedTo(Holder holder, UUID id) {

  public static AttachedTo tasket(UUID id) {
    return new AttachedTo(Holder.TASKET, id);
  }

  public static AttachedTo remark(UUID id) {
    return new AttachedTo(Holder.REMARK, id);
  }

  public static AttachedTo claim(UUID id) {
    return new AttachedTo(Holder.CLAIM, id);
  }
}
