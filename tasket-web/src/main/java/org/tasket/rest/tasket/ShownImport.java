package org.tasket.rest.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;

/** How many taskets an earlier call brought in; that is all there is to remember of it. */
@ApplicationScoped
class ShownImport implements Shown {

  private static final String ROOT = "imported";

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String taskets) {
    return new Answers.Made(path(taskets), ImportJson.done(Integer.parseInt(taskets)), 0);
  }

  static String path(Object taskets) {
    return ROOT + "/" + taskets;
  }
}
