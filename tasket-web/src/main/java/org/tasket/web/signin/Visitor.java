package org.tasket.web.signin;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.person.Actor;

/** Somebody whom a request has proven to be, for as long as the request lasts. */
record Visitor(Actor actor, String login, Evidence evidence) {

  private static final String ATTRIBUTE = Visitor.class.getName();

  static Optional<Visitor> of(ServletRequest request) {
    return Optional.ofNullable((Visitor) request.getAttribute(ATTRIBUTE));
  }

  void enter(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  Set<String> roles() {
    return actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
  }
}
