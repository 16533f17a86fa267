package org.tasket.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * Gathers everything that is wrong with an input, so that a person hears it once and not field by
 * field. Ends with {@link #orThrow()}.
 *
 * <p>A text is counted as {@link Texts#given} stores it, in UTF-16 units: an emoji is two. So does
 * H2 count what a column holds, and so do {@code maxlength} in a browser and the length of a string
 * in JavaScript; PostgreSQL counts code points, which are never more. What is taken here therefore
 * fits everywhere, and a form and the API agree.
 */
public final class Checks {

  /** Beyond so many nobody reads on. */
  static final int TOLD_MOST = 100;

  private static final String FIRST_YEAR = "2000";
  private static final String LAST_YEAR = "2199";
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant TOO_LATE = Instant.parse("2200-01-01T00:00:00Z");

  private final List<FieldError> errors = new ArrayList<>();

  /** Whether a text can be kept: no database takes the character U+0000. */
  public static boolean isStorable(String text) {
    return text.indexOf('\0') < 0;
  }

  /**
   * Whether a time can be kept and compared: {@link Instant} reaches a billion years from now,
   * which neither database does, and nothing here has to do with another century.
   */
  public static boolean isStorable(Instant time) {
    return !time.isBefore(EARLIEST) && time.isBefore(TOO_LATE);
  }

  /** Text of so many characters, required. */
  public Checks text(String field, String value, int least, int most) {
    if (value != null && !isStorable(value)) {
      return wrong(field, "character");
    }
    int length = Texts.given(value).map(String::length).orElse(0);
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

  /** A time from the year 2000 to 2199, required. */
  public Checks time(String field, Instant value) {
    if (value == null) {
      return wrong(field, "missing");
    }
    return isStorable(value) ? this : wrong(field, "time", FIRST_YEAR, LAST_YEAR);
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
    if (errors.size() < TOLD_MOST) {
      errors.add(new FieldError(field, code, values));
    }
    return this;
  }

  /** What was wrong so far, for whoever gathers it elsewhere. */
  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /** Refuses the input if anything was wrong. */
  public void orThrow() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
