package org.tasket.notice;

import java.util.function.Predicate;

/** Which event a notice tells. */
record Trigger(Predicate<Object> of) {

  /** Every event of a type. */
  static Trigger on(Class<?> type) {
    return new Trigger(type::isInstance);
  }

  /** Some events of a type. */
  static <T> Trigger on(Class<T> type, Predicate<T> which) {
    return new Trigger(event -> type.isInstance(event) && which.test(type.cast(event)));
  }

  Trigger or(Trigger other) {
    return new Trigger(of.or(other.of));
  }

  boolean matches(Object event) {
    return of.test(event);
  }
}
