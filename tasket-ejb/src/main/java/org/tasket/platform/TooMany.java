package org.tasket.platform;

/** Too many tries; the sentence says how long to wait. */
public final class TooMany extends TasketException {

  public TooMany(String code, Object... values) {
    super(code, values);
  }
}
