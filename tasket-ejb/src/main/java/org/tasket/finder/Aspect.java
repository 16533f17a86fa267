package org.tasket.finder;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tasket.finder.FindTaskets.Narrowing;

/** By what a search is narrowed of which it counts the values. */
enum Aspect {
  BOARD(IndexField.BOARD, Narrowing::board),
  DEPARTMENT(IndexField.DEPARTMENTS, Narrowing::department),
  MINUTES(IndexField.MINUTES, Narrowing::minutes),
  SKILL(IndexField.SKILL, Narrowing::skill),
  DOABLE(IndexField.MODE, Narrowing::doable),
  KIND(IndexField.BOARD, Narrowing::kind),
  LANGUAGE(IndexField.LANGUAGE, Narrowing::language),
  STARTS(IndexField.START, Narrowing::starts);

  private final String field;
  private final Function<Narrowing, Optional<?>> chosen;

  Aspect(String field, Function<Narrowing, Optional<?>> chosen) {
    this.field = field;
    this.chosen = chosen;
  }

  /** What it is called where it is asked for. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is counted for it. */
  String field() {
    return field;
  }

  /** What narrows a search by it. */
  Optional<String> chosen(Narrowing narrowing) {
    return chosen.apply(narrowing).map(Object::toString);
  }
}
