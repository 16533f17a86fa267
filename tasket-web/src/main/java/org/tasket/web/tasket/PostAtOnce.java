package org.tasket.web.tasket;

import jakarta.inject.Inject;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/**
 * Posts and publishes in one go: where it cannot be published there is no draft either, however
 * often somebody presses.
 */
@Boundary
public class PostAtOnce {

  @Inject Taskets taskets;

  public TasketView publish(Actor actor, String board, Wishes wishes) {
    return taskets.publish(actor, taskets.post(actor, board, wishes).id());
  }
}
