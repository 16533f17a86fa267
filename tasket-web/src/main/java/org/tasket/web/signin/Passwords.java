package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.Role;
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

  Actor prove(Credentials shown, AddressRange from, WayIn way) {
    return proven(shown, from, () -> people.signIn(shown.login(), shown.password(), way));
  }

  /** The roles that the directory alone gives; asks no database. */
  Set<Role> roles(Credentials shown, AddressRange from) {
    return proven(shown, from, () -> people.rolesProven(shown.login(), shown.password()));
  }

  private <T> T proven(Credentials shown, AddressRange from, Supplier<T> proof) {
    String login = shown.login();
    if (login.isBlank() || shown.password().isEmpty() || login.length() > LONGEST) {
      throw new SignInRefused("signin.refused");
    }
    throttle.begin(login, from);
    boolean decided = false;
    try {
      T answer = proof.get();
      throttle.succeeded(login);
      decided = true;
      return answer;
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
