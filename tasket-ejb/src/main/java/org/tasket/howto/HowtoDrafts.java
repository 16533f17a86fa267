package org.tasket.howto;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.RuleBroken;
import org.tasket.talk.RemarkState;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;

/** Pages that begin with an answer. */
@Boundary
public class HowtoDrafts {

  @Inject Answered answered;
  @Inject Talk talk;
  @Inject Taskets taskets;
  @Inject Shelves shelves;

  /**
   * A page begun with an answer that helped, for a manager of its board; nothing is kept yet.
   *
   * @throws RuleBroken where nobody said that it helped, or the board is archived
   */
  public HowtoDraft of(Actor actor, UUID id) {
    RemarkView answer = answered.accepted(actor, id);
    TasketView about = taskets.get(actor, answer.tasket());
    Shelf shelf = shelves.toWriteOn(actor, about.board());
    Optional<String> asked =
        answer
            .question()
            .map(question -> talk.get(actor, question))
            .filter(question -> question.state() == RemarkState.OPEN)
            .flatMap(RemarkView::text);
    return HowtoDraft.of(
        shelf.slug(),
        asked,
        about.terms().title(),
        answer.text().orElse(""),
        about.terms().language(),
        about.terms().board().category().filter(key -> shelf.rules().category(key).isPresent()));
  }
}
