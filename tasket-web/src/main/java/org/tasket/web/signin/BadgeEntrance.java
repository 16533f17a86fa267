package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;

/**
 * Whoever the badge names is who acts: a session that somebody else began ends at once. The person
 * of a running session is not asked for in the directory again. A page's session is begun with the
 * first request, so that nothing a page keeps there can outlive its person; the API gets one only
 * when it asks for its secret.
 */
final class BadgeEntrance implements Entrance {

  private final BadgeReader reader;
  private final People people;

  BadgeEntrance(BadgeReader reader, People people) {
    this.reader = reader;
    this.people = people;
  }

  @Override
  public Optional<Visitor> admit(HttpServletRequest request) {
    return reader.read(request).map(badge -> admit(badge, request));
  }

  private Visitor admit(Badge badge, HttpServletRequest request) {
    Place place = Place.of(request);
    Actor actor =
        SignInSession.of(request)
            .filter(session -> session.login().equals(badge.login()))
            .map(session -> people.again(session.person(), place.way()))
            .orElseGet(() -> other(badge, request, place.way()));
    Visitor visitor = new Visitor(actor, badge.login(), badge.evidence());
    if (place == Place.PAGE && SignInSession.of(request).isEmpty()) {
      SignInSession.begin(request, visitor);
    }
    return visitor;
  }

  private Actor other(Badge badge, HttpServletRequest request, WayIn way) {
    Optional<SignInSession> session = SignInSession.of(request);
    boolean same = false;
    try {
      Actor actor = people.actingAs(badge.login(), way);
      same = session.filter(begun -> actor.is(begun.person())).isPresent();
      return actor;
    } finally {
      if (session.isPresent() && !same) {
        SignInSession.end(request);
      }
    }
  }
}
