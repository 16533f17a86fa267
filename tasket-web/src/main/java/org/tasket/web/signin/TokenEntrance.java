package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasket.person.Proven;
import org.tasket.platform.SignInRefused;
import org.tasket.token.Scope;
import org.tasket.token.TokenHolders;
import org.tasket.token.TokenText;

/**
 * A token that somebody made for a program of theirs, as Bearer (RFC 6750) with each call to the
 * API. It begins no session and ends none. What opens nothing counts as a guess, and only guesses
 * wait; one that once did was known and is not guessed.
 */
@Dependent
class TokenEntrance implements Entrance {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final TokenHolders holders;
  private final SecretPace pace;

  @Inject
  TokenEntrance(TokenHolders holders, SecretPace pace) {
    this.holders = holders;
    this.pace = pace;
  }

  @Override
  public Optional<Visitor> admit(HttpServletRequest request) {
    List<String> shown = Bearers.in(request);
    return Place.of(request) == Place.API && shown.stream().anyMatch(TokenText::isMeant)
        ? Optional.of(holder(shown, request))
        : Optional.empty();
  }

  private Visitor holder(List<String> shown, HttpServletRequest request) {
    TokenText token =
        Optional.of(shown)
            .filter(copies -> copies.size() == 1)
            .flatMap(copies -> TokenText.read(copies.get(0)))
            .orElseThrow(() -> guessed(request));
    try {
      Proven owner = holders.admit(token, needed(request));
      return new Visitor(owner.actor(), owner.login(), Evidence.BEARER);
    } catch (SignInRefused refused) {
      throw refused.code().equals("signin.token") ? guessed(request) : refused;
    }
  }

  private SignInRefused guessed(HttpServletRequest request) {
    pace.guessed(request);
    return new SignInRefused("signin.token");
  }

  /** The API changes nothing by a method that is said to read (RFC 9110). */
  private static Scope needed(HttpServletRequest request) {
    return READING.contains(request.getMethod()) ? Scope.READ : Scope.WRITE;
  }
}
