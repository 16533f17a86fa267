package org.tasket.intranet.container;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Part of {@code ActionParameters} and {@code ResourceParameters}. */
class Parameters {

  private final Map<String, List<String>> values;

  Parameters(Map<String, List<String>> values) {
    this.values = new LinkedHashMap<>(values);
  }

  final Map<String, List<String>> asMap() {
    return values;
  }

  final Map<String, String[]> asArrays() {
    Map<String, String[]> arrays = new LinkedHashMap<>();
    values.forEach((name, list) -> arrays.put(name, list.toArray(String[]::new)));
    return arrays;
  }

  /** The first value, or null, as the API has it, where there is none. */
  public String getValue(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
  }

  /** All values, or null, as the API has it, where there is none. */
  public String[] getValues(String name) {
    return asArrays().get(name);
  }

  public Set<String> getNames() {
    return Set.copyOf(values.keySet());
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public int size() {
    return values.size();
  }
}
