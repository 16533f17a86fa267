package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.SignInRefused;

/** Login and password with each call to the API (RFC 7617); pages have the sign-in page. */
@Dependent
class BasicEntrance implements Entrance {

  private static final String SCHEME = "Basic ";

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

  static boolean isTriedBy(HttpServletRequest request) {
    return !shown(request).isEmpty();
  }

  @Override
  public Optional<Visitor> admit(HttpServletRequest request) {
    if (Place.of(request) != Place.API || !isTriedBy(request)) {
      return Optional.empty();
    }
    String credentials = decoded(shown(request));
    int colon = credentials.indexOf(':');
    if (colon < 0) {
      throw new SignInRefused("signin.refused");
    }
    String login = credentials.substring(0, colon);
    String password = credentials.substring(colon + 1);
    UUID person =
        proven.person(
            credentials,
            () -> passwords.prove(login, password, address.of(request), WayIn.REST).person());
    return Optional.of(new Visitor(people.again(person, WayIn.REST), login, Evidence.BASIC));
  }

  private static String decoded(List<String> shown) {
    if (shown.size() > 1) {
      throw new SignInRefused("signin.refused");
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(shown.get(0).substring(SCHEME.length()).strip());
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noBase64) {
      throw new SignInRefused("signin.refused");
    }
  }

  private static List<String> shown(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Authorization")).stream()
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .toList();
  }
}
