package org.tasket.rest.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.talk.Talk;
import org.tasket.web.signin.SignedIn;

/** A question or an answer as it is now. */
@ApplicationScoped
class ShownRemark implements Shown {

  @Inject Talk talk;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return "remarks";
  }

  @Override
  public Answers.Made now(String key) {
    return RemarkJson.made(talk.get(signedIn.actor(), UUID.fromString(key)));
  }
}
