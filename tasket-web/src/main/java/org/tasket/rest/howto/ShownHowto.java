package org.tasket.rest.howto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.howto.Howtos;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;

/** A page as it is now. */
@ApplicationScoped
class ShownHowto implements Shown {

  @Inject Howtos howtos;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return "howtos";
  }

  @Override
  public Answers.Made now(String key) {
    return HowtoJson.made(howtos.get(signedIn.actor(), UUID.fromString(key)));
  }
}
