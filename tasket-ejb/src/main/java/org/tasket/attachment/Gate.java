package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.RuleBroken;

/** Asks whether a file could be added before anybody sends it. */
@ApplicationScoped
@Transactional
class Gate {

  @Inject Holders holders;

  void mustBeOpen(Actor actor, AttachedTo object) {
    if (!keeper(actor, object).open()) {
      throw new RuleBroken("attachment.closed");
    }
  }

  /** The same where it is told later that nobody can add to it now. */
  void mustBeFor(Actor actor, AttachedTo object) {
    keeper(actor, object);
  }

  private Standing keeper(Actor actor, AttachedTo object) {
    Standing who = holders.of(actor, object).who();
    if (!AttachmentPolicy.may(AttachmentAction.ADD, who)) {
      throw new Forbidden("attachment.add");
    }
    return who;
  }
}
