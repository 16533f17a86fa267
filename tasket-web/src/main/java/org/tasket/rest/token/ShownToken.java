package org.tasket.rest.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.token.AccessTokens;
import org.tasket.web.signin.SignedIn;

/** A token as it is now: whoever repeats its making is not told it again. */
@ApplicationScoped
class ShownToken implements Shown {

  static final String ROOT = "tokens";

  @Inject AccessTokens tokens;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    return TokenJson.made(tokens.get(signedIn.actor(), UUID.fromString(key)));
  }
}
