package org.tasket.platform;

/** Who this claims to be could not be proven. */
public final class SignInRefused extends TasketException {

  public SignInRefused(String code, Object... values) {
    super(code, values);
  }
}
