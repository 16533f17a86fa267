package org.tasket.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * Gathers everything that is wrong with an input, so that a person hears it once and not field by
 * field. Ends with {@link #orThrow()}.
 */
public final class Checks {

  private final List<FieldError> errors = new ArrayList<>();

  /** Whether a text can be kept: no database takes the character U+0000. */
  public static boolean isStorable(String text) {
    return text.indexOf('\0') < 0;
  }

  /** Text of so many characters, required. */
  public Checks text(String field, String value, int least, int most) {
    if (value != null && !isStorable(value)) {
      return wrong(field, "character");
    }
    int length = value == null ? 0 : value.strip().codePointCount(0, value.strip().length());
    if (length == 0) {
      return wrong(field, "missing");
    }
    return length < least || length > most ? wrong(field, "length", least, most, length) : this;
  }

  /** Text of at most so many characters, or none. */
  public Checks optionalText(String field, String value, int most) {
    return value == null || value.isBlank() ? this : text(field, value, 1, most);
  }

  /** A whole number from and to, required. */
  public Checks number(String field, Integer value, int least, int most) {
    if (value == null) {
      return wrong(field, "missing");
    }
    return value < least || value > most ? wrong(field, "range", least, most, value) : this;
  }

  /** Something must be given. */
  public Checks present(String field, Object value) {
    return value == null ? wrong(field, "missing") : this;
  }

  /** One of what is allowed; nothing given is wrong too. */
  public Checks oneOf(String field, String value, Collection<String> allowed) {
    if (value == null) {
      return wrong(field, "missing");
    }
    return allowed.contains(value)
        ? this
        : wrong(field, "choice", String.join(", ", allowed), value);
  }

  /** A rule of its own; the sentence is {@code field.<code>}. */
  public Checks that(boolean holds, String field, String code, Object... values) {
    return holds ? this : wrong(field, code, values);
  }

  private Checks wrong(String field, String code, Object... values) {
    errors.add(new FieldError(field, code, values));
    return this;
  }

  /** Refuses the input if anything was wrong. */
  public void orThrow() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
