package org.tasket.platform;

/** The caller sees it, but may not do this to it. */
public final class Forbidden extends TasketException {

  public Forbidden(String code, Object... values) {
    super(code, values);
  }
}
