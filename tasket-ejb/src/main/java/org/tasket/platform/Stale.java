package org.tasket.platform;

/** The caller changes a version that is no longer the newest. */
public final class Stale extends TasketException {

  public Stale(String code, Object... values) {
    super(code, values);
  }
}
