package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.AddressRange;
import org.tasket.platform.SignInRefused;

/** Proves login and password to the directory, not faster than the {@link Throttle} allows. */
@Dependent
class Passwords {

  private static final int LONGEST = 256;

  private final People people;
  private final Throttle throttle;

  @Inject
  Passwords(People people, Throttle throttle) {
    this.people = people;
    this.throttle = throttle;
  }

  Actor prove(String login, String password, AddressRange from, WayIn way) {
    if (login.isBlank() || password.isEmpty() || login.length() > LONGEST) {
      throw new SignInRefused("signin.refused");
    }
    throttle.begin(login, from);
    boolean decided = false;
    try {
      Actor actor = people.signIn(login, password, way);
      throttle.succeeded(login);
      decided = true;
      return actor;
    } catch (SignInRefused wrong) {
      throttle.failed(from);
      decided = true;
      throw wrong;
    } finally {
      if (!decided) {
        throttle.undecided(login);
      }
    }
  }
}
