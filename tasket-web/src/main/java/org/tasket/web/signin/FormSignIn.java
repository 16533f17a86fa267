package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Settings;

/** Begins a session for a login and a password. */
@Dependent
class FormSignIn {

  private final boolean open;
  private final Passwords passwords;
  private final ClientAddress address;

  @Inject
  FormSignIn(Settings settings, Passwords passwords, ClientAddress address) {
    this.open = Mechanism.openBy(settings).contains(Mechanism.FORM);
    this.passwords = passwords;
    this.address = address;
  }

  boolean isOpen() {
    return open;
  }

  /**
   * Signs in, whoever was signed in before.
   *
   * @throws org.tasket.platform.SignInRefused where login and password do not belong together
   * @throws org.tasket.platform.TooMany after too many failures
   * @throws org.tasket.platform.Unavailable where the directory does not answer
   */
  void signIn(HttpServletRequest request, String login, String password) {
    if (!open) {
      throw new Forbidden("signin.closed");
    }
    String name = login.strip();
    Actor actor = passwords.prove(new Credentials(name, password), address.of(request), WayIn.PAGE);
    SignInSession.begin(request, new Visitor(actor, name, Evidence.FORM));
  }
}
