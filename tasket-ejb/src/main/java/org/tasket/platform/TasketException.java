package org.tasket.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What went wrong, said so that every way in can translate it: a stable code such as {@code
 * tasket.full}, the values that the sentence needs, and by its class the kind of refusal. Always
 * undoes the transaction. The sentence for a person is {@code error.<code>} in {@link Words}.
 */
@ApplicationException(rollback = true)
public abstract sealed class TasketException extends RuntimeException
    permits NotFound,
        Forbidden,
        RuleBroken,
        Stale,
        InvalidInput,
        SignInRefused,
        TooMany,
        Unavailable {

  private final String code;
  private final List<Object> values;

  TasketException(String code, Object... values) {
    super(Words.in(Locale.ENGLISH).text("error." + code, values));
    this.code = code;
    this.values = List.of(values);
  }

  /** The stable code, part of the API. */
  public String code() {
    return code;
  }

  /** The state that refuses it, where it is one: for programs, not for people. */
  public Optional<String> state() {
    return Optional.empty();
  }

  /** The sentence in a reader's language. */
  public String sentence(Locale language) {
    return Words.in(language).text("error." + code, values.toArray());
  }
}
