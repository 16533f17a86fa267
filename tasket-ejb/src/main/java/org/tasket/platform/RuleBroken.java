package org.tasket.platform;

/** A rule of the life cycle refuses it, or somebody else was quicker. */
public final class RuleBroken extends TasketException {

  public RuleBroken(String code, Object... values) {
    super(code, values);
  }
}
