package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.tasket.person.Role;
import org.tasket.platform.Settings;
import org.tasket.platform.TasketException;

/**
 * Knows an IT admin even while the database is away: by login and password with the call itself and
 * the groups of the directory, which is all that makes one. Good for telling what is wrong with
 * Tasket, and for nothing else: nobody is signed in by it.
 */
@Dependent
public class Administrators {

  private final boolean basicOpen;
  private final Passwords passwords;
  private final ClientAddress address;

  @Inject
  Administrators(Settings settings, Passwords passwords, ClientAddress address) {
    this.basicOpen = Mechanism.openBy(settings).contains(Mechanism.BASIC);
    this.passwords = passwords;
    this.address = address;
  }

  /** Whether the directory says so; a wrong proof, or a directory that is away, says no. */
  public boolean isOne(HttpServletRequest request) {
    try {
      return basicOpen
          && Credentials.in(request)
              .filter(shown -> passwords.roles(shown, address.of(request)).contains(Role.ADMIN))
              .isPresent();
    } catch (TasketException refused) {
      return false;
    }
  }
}
