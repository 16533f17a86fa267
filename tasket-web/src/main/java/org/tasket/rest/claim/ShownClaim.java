package org.tasket.rest.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.claim.ClaimList;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;

/** A claim as it is now. */
@ApplicationScoped
class ShownClaim implements Shown {

  @Inject ClaimList claims;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return "claims";
  }

  @Override
  public Answers.Made now(String key) {
    return ClaimJson.made(claims.get(signedIn.actor(), UUID.fromString(key)));
  }
}
