package org.tasket.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.tasket.token.AccessTokenView;
import org.tasket.token.TokenText;

/**
 * The token that was just made. The page that answers to its making shows it, without a way over
 * another page: it is kept for this one request and nowhere in between.
 */
@Named
@RequestScoped
public class ToldToken {

  private Optional<AccessTokenView> made = Optional.empty();

  void tell(AccessTokenView token) {
    made = Optional.of(token);
  }

  /** What it is for; empty where none was made. */
  public String getName() {
    return made.map(AccessTokenView::name).orElse("");
  }

  /** The token itself; empty where none was made. */
  public String getText() {
    return made.flatMap(AccessTokenView::token).map(TokenText::text).orElse("");
  }
}
