package org.tasket.howto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.tasket.Taskets;

/** Answers that helped, and the taskets they are about. */
@ApplicationScoped
class Answered {

  @Inject Talk talk;
  @Inject Taskets taskets;

  /**
   * An answer that helped.
   *
   * @throws NotFound where there is none that the acting person may see
   * @throws RuleBroken where nobody said that it helped
   */
  RemarkView accepted(Actor actor, UUID id) {
    RemarkView answer = talk.get(actor, id);
    if (!answer.accepted()) {
      throw new RuleBroken("howto.unaccepted");
    }
    return answer;
  }

  /**
   * What a page on a board grew from.
   *
   * @throws InvalidInput where the answer is out of sight, or about a tasket of another board
   */
  Origin on(Actor actor, Shelf shelf, UUID id) {
    try {
      RemarkView answer = accepted(actor, id);
      if (taskets.get(actor, answer.tasket()).board().equals(shelf.slug())) {
        return new Origin(answer.tasket(), id);
      }
    } catch (NotFound outOfSight) {
      throw unknown(id);
    }
    throw unknown(id);
  }

  private static InvalidInput unknown(UUID id) {
    return new InvalidInput("answer", "unknown", id.toString());
  }
}
