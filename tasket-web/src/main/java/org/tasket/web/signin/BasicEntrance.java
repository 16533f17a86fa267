package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.People;
import org.tasket.person.WayIn;

/** Login and password with each call to the API (RFC 7617); pages have the sign-in page. */
@Dependent
class BasicEntrance implements Entrance {

  private final Passwords passwords;
  private final ProvenLogins proven;
  private final People people;
  private final ClientAddress address;

  @Inject
  BasicEntrance(Passwords passwords, ProvenLogins proven, People people, ClientAddress address) {
    this.passwords = passwords;
    this.proven = proven;
    this.people = people;
    this.address = address;
  }

  @Override
  public Optional<Visitor> admit(HttpServletRequest request) {
    return Place.of(request) == Place.API
        ? Credentials.in(request).map(shown -> admit(shown, request))
        : Optional.empty();
  }

  private Visitor admit(Credentials shown, HttpServletRequest request) {
    UUID person =
        proven.person(
            shown, () -> passwords.prove(shown, address.of(request), WayIn.REST).person());
    return new Visitor(people.again(person, WayIn.REST), shown.login(), Evidence.BASIC);
  }
}
