package org.tasket.platform;

/** No such thing, or nothing that the caller may see: the two answer alike. */
public final class NotFound extends TasketException {

  public NotFound(String code, Object... values) {
    super(code, values);
  }
}
