package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.tasket.person.People;
import org.tasket.platform.NotFound;
import org.tasket.platform.SignInRefused;

/**
 * The last way in, where nothing in the request names anybody: a session from the sign-in page goes
 * on, without a word to the directory. A session that a token, a header or the container began ends
 * here, since that is gone: signed out there, signed out here.
 */
final class SessionEntrance implements Entrance {

  private final People people;
  private final boolean formOpen;

  SessionEntrance(People people, boolean formOpen) {
    this.people = people;
    this.formOpen = formOpen;
  }

  @Override
  public Optional<Visitor> admit(HttpServletRequest request) {
    Optional<SignInSession> begun = SignInSession.of(request);
    Optional<Visitor> visitor =
        begun
            .filter(session -> formOpen && session.evidence() == Evidence.FORM)
            .flatMap(session -> goOn(session, request));
    if (begun.isPresent() && visitor.isEmpty()) {
      SignInSession.end(request);
    }
    return visitor;
  }

  private Optional<Visitor> goOn(SignInSession session, HttpServletRequest request) {
    try {
      return Optional.of(
          new Visitor(
              people.again(session.person(), Place.of(request).way()),
              session.login(),
              Evidence.FORM));
    } catch (SignInRefused | NotFound gone) {
      return Optional.empty();
    }
  }
}
