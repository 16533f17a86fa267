package org.tasket.intranet.portal.setting;

/** A setting without which the portal cannot start is missing, or has a value it cannot use. */
public final class WrongSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongSettingException(String name, String why) {
    super("Setting " + name + ": " + why);
  }
}
