package org.tasket.platform;

import java.util.List;
import java.util.Locale;

/** Input that breaks a range or a form, with every field that is wrong named at once. */
public final class InvalidInput extends TasketException {

  private final List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super("input", errors.size());
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(FieldError error) {
    this(List.of(error));
  }

  public InvalidInput(String field, String code, Object... values) {
    this(new FieldError(field, code, values));
  }

  private InvalidInput(String code) {
    super(code);
    this.errors = List.of();
  }

  /** Input that only the database found not to fit; nobody can tell which field it was. */
  static InvalidInput unfit() {
    return new InvalidInput("input.unfit");
  }

  public List<FieldError> errors() {
    return errors;
  }

  /** One field, what is wrong with it and what is allowed; the sentence is {@code field.<code>}. */
  public static final class FieldError {

    private final String field;
    private final String code;
    private final List<Object> values;

    public FieldError(String field, String code, Object... values) {
      this.field = field;
      this.code = code;
      this.values = List.of(values);
    }

    /** The same, at another name that a way in has for the field. */
    public FieldError at(String another) {
      return new FieldError(another, code, values.toArray());
    }

    public String field() {
      return field;
    }

    public String code() {
      return code;
    }

    public String sentence(Locale language) {
      return Words.in(language).text("field." + code, values.toArray());
    }

    @Override
    public String toString() {
      return field + ": " + sentence(Locale.ENGLISH);
    }
  }
}
