package org.tasket.rest.tip;

import jakarta.enterprise.context.ApplicationScoped;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;

/** That somebody told a colleague of a tasket, and nothing of what became of it. */
@ApplicationScoped
class ShownTip implements Shown {

  private static final String ROOT = "tips";

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String tasket) {
    return told(tasket);
  }

  static Answers.Made told(String tasket) {
    return new Answers.Made(
        ROOT + "/" + tasket, Json.createObjectBuilder().add("told", true).build(), 0);
  }
}
