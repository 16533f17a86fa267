package org.tasket.platform;

import java.util.Optional;

/** A rule of the life cycle refuses it, or somebody else was quicker. */
public final class RuleBroken extends TasketException {

  private final String state;

  public RuleBroken(String code, Object... values) {
    super(code, values);
    state = null;
  }

  /** The state it is in refuses it. Only programs are told that state by its name. */
  public RuleBroken(String code, Enum<?> state) {
    super(code);
    this.state = state.name();
  }

  @Override
  public Optional<String> state() {
    return Optional.ofNullable(state);
  }
}
