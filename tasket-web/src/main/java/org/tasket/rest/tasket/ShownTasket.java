package org.tasket.rest.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.signin.SignedIn;

/** A tasket as it is now. */
@ApplicationScoped
class ShownTasket implements Shown {

  @Inject Taskets taskets;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return "taskets";
  }

  @Override
  public Answers.Made now(String key) {
    TasketView tasket = taskets.get(signedIn.actor(), UUID.fromString(key));
    return new Answers.Made(
        "taskets/" + key, TasketJson.of(tasket, signedIn.language()), tasket.version());
  }
}
