package org.tasket.web.finder;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What an address of a page says, so that a link shows the same to whoever follows it. What is said
 * that is no choice there is not said.
 *
 * @param names in the order in which the address says them
 */
record Said(String path, List<String> names, Map<String, String> values) implements Serializable {

  Said {
    names = List.copyOf(names);
    values = Map.copyOf(values);
  }

  /** Before an address was read. */
  static Said nothing() {
    return new Said("", List.of(), Map.of());
  }

  /**
   * Reads an address.
   *
   * @param given what the address says for a name, or null
   */
  static Said read(
      String path,
      List<String> names,
      UnaryOperator<String> given,
      BiPredicate<String, String> isChoice) {
    Map<String, String> values = new HashMap<>();
    names.forEach(
        name ->
            Optional.ofNullable(given.apply(name))
                .map(String::strip)
                .filter(value -> isChoice.test(name, value))
                .ifPresent(value -> values.put(name, value)));
    return new Said(path, names, values);
  }

  Optional<String> of(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Said with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Said(path, names, more);
  }

  Said without(Collection<String> some) {
    Map<String, String> less = new HashMap<>(values);
    less.keySet().removeAll(some);
    return new Said(path, names, less);
  }

  Said at(String other) {
    return new Said(other, names, values);
  }

  String address() {
    return values.isEmpty()
        ? path
        : names.stream()
            .filter(values::containsKey)
            .map(name -> name + "=" + encoded(values.get(name)))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
