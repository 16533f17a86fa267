package org.tasket.web.tasket;

import java.util.function.Supplier;
import org.tasket.platform.InvalidInput;

/**
 * Names what is wrong as the form does: sessions stand together, the board's own questions carry
 * its mark, so that none has the name of a field of ours.
 */
final class FieldsOnPage {

  static final String EXTRA = "extra-";
  private static final String SESSIONS = "sessions";

  private FieldsOnPage() {}

  /** Does something, and tells its refusals by the names of the form. */
  static <T> T named(Supplier<T> something) {
    try {
      return something.get();
    } catch (InvalidInput input) {
      throw new InvalidInput(
          input.errors().stream().map(error -> error.at(name(error.field()))).distinct().toList());
    }
  }

  static String name(String field) {
    if (field.startsWith(SESSIONS + ".")) {
      return SESSIONS;
    }
    return field.startsWith("extra.") ? EXTRA + field.substring("extra.".length()) : field;
  }
}
