package org.tasket.platform;

/** A part that Tasket leans on, such as the directory, does not answer. */
public final class Unavailable extends TasketException {

  public Unavailable(String code, Object... values) {
    super(code, values);
  }
}
