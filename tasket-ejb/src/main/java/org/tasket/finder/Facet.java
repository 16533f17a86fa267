package org.tasket.finder;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * By what else what was found can be narrowed: the name of the parameter, and its values with how
 * many there are, most first.
 */
public record Facet(String name, List<Value> values) {

  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param names in the languages that Tasket speaks, where it has any
   * @param count to {@link org.tasket.platform.Page#COUNTED}
   */
  public record Value(String value, Map<Locale, String> names, int count) {

    public Value {
      names = Map.copyOf(names);
    }
  }
}
