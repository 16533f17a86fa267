package org.tasket.intranet.container;

import java.util.List;
import java.util.Map;

/** Part of {@code MutableActionParameters} and {@code MutableResourceParameters}. */
class MutableParameters extends Parameters {

  MutableParameters() {
    this(Map.of());
  }

  MutableParameters(Map<String, List<String>> values) {
    super(values);
  }

  void replaceBy(Map<String, String[]> arrays) {
    clear();
    arrays.forEach(this::setValues);
  }

  public String setValue(String name, String value) {
    var before = getValue(name);
    asMap().put(name, List.of(value));
    return before;
  }

  public String[] setValues(String name, String... values) {
    var before = getValues(name);
    asMap().put(name, List.of(values));
    return before;
  }

  public boolean removeParameter(String name) {
    return asMap().remove(name) != null;
  }

  public void clear() {
    asMap().clear();
  }
}
