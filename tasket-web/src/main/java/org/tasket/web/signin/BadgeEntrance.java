package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.Unavailable;

/**
 * Whoever the badge names is who acts: a session that somebody else began ends at once. The name is
 * looked up with each request, since a login name may pass to somebody else and people leave;
 * {@link People} asks the directory only when what it knows is old, and goes on without it. A
 * page's session is begun with the first request, so that nothing a page keeps there can outlive
 * its person; the API gets one only when it asks for its secret.
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
    Actor actor = whoActs(badge, request, place.way());
    Visitor visitor = new Visitor(actor, badge.login(), badge.evidence());
    if (place == Place.PAGE && SignInSession.of(request).isEmpty()) {
      SignInSession.begin(request, visitor);
    }
    return visitor;
  }

  private Actor whoActs(Badge badge, HttpServletRequest request, WayIn way) {
    Predicate<SignInSession> same = session -> false;
    try {
      Actor actor = people.actingAs(badge.login(), way);
      same = session -> actor.is(session.person());
      return actor;
    } catch (Unavailable nobodyCanTell) {
      same = session -> session.login().equals(badge.login());
      throw nobodyCanTell;
    } finally {
      if (SignInSession.of(request).filter(same.negate()).isPresent()) {
        SignInSession.end(request);
      }
    }
  }
}
