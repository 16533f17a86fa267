package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimSight;
import org.tasket.claim.SeenClaim;
import org.tasket.person.Actor;
import org.tasket.platform.NotFound;
import org.tasket.talk.RemarkSight;
import org.tasket.talk.SeenRemark;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketAdditions;
import org.tasket.tasket.TasketSight;

/** Finds the objects to which files and links belong, each by the rules of its own feature. */
@ApplicationScoped
class Holders {

  @Inject TasketSight taskets;
  @Inject TasketAdditions additions;
  @Inject RemarkSight remarks;
  @Inject ClaimSight claims;

  /**
   * An object that the acting person may see.
   *
   * @throws NotFound where there is none, or none for this person
   */
  Held of(Actor actor, AttachedTo object) {
    return find(actor, object)
        .orElseThrow(() -> new NotFound(unknown(object.holder()), object.id().toString()));
  }

  private static String unknown(Holder holder) {
    return switch (holder) {
      case TASKET -> "tasket.unknown";
      case REMARK -> "remark.unknown";
      case CLAIM -> "claim.unknown";
    };
  }

  /** The same for whom it makes no difference. */
  Optional<Held> find(Actor actor, AttachedTo object) {
    UUID id = object.id();
    return switch (object.holder()) {
      case TASKET -> taskets.find(actor, id).map(tasket -> held(actor, object, tasket));
      case REMARK -> remarks.find(actor, id).map(remark -> held(object, remark));
      case CLAIM -> claims.find(actor, id).map(claim -> held(object, claim));
    };
  }

  /** Lets nobody close an object meanwhile; a tasket's own change does so. */
  void hold(AttachedTo object) {
    switch (object.holder()) {
      case TASKET -> {}
      case REMARK -> remarks.hold(object.id());
      case CLAIM -> claims.hold(object.id());
    }
  }

  private Held held(Actor actor, AttachedTo object, SeenTasket tasket) {
    boolean owns = tasket.isOwnedBy(actor.person());
    return new Held(
        object,
        tasket.id(),
        tasket.board().id(),
        new Standing(
            owns, tasket.board().managed(), owns && additions.mayChange(actor, tasket.id())));
  }

  /** An object about a tasket, for somebody who reads it and does nothing more. */
  static Held read(SeenTasket tasket, AttachedTo object) {
    return new Held(object, tasket.id(), tasket.board().id(), new Standing(false, false, false));
  }

  private static Held held(AttachedTo object, SeenRemark remark) {
    SeenTasket tasket = remark.tasket();
    return new Held(
        object,
        tasket.id(),
        tasket.board().id(),
        new Standing(remark.own(), tasket.board().managed(), remark.open()));
  }

  private static Held held(AttachedTo object, SeenClaim claim) {
    return new Held(
        object,
        claim.tasket(),
        claim.board(),
        new Standing(claim.own(), false, claim.deliverable()));
  }
}
