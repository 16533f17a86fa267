package org.tasket.web.finder;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What an address of a page says, so that a link shows the same to whoever follows it. What is said
 * that is no choice there is not said.
 *
 * @param names in the order in which the address says them
 * @param refused the names of what was said and is no choice
 */
record Said(String path, List<String> names, Map<String, String> values, Set<String> refused)
    implements Serializable {

  Said {
    names = List.copyOf(names);
    values = Map.copyOf(values);
    refused = Set.copyOf(refused);
  }

  /** Before an address was read. */
  static Said nothing() {
    return new Said("", List.of(), Map.of(), Set.of());
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
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> values.put(name, value)));
    List<String> refused =
        names.stream()
            .filter(values::containsKey)
            .filter(name -> !isChoice.test(name, values.get(name)))
            .toList();
    return new Said(path, names, values, Set.of()).refusing(refused);
  }

  /** The same without what is no choice for this reader, or no longer one. */
  Said refusing(Collection<String> some) {
    Set<String> all = new HashSet<>(refused);
    all.addAll(some);
    return new Said(path, names, without(some).values, all);
  }

  Optional<String> of(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Said with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Said(path, names, more, refused);
  }

  Said without(Collection<String> some) {
    Map<String, String> less = new HashMap<>(values);
    less.keySet().removeAll(some);
    return new Said(path, names, less, refused);
  }

  Said at(String other) {
    return new Said(other, names, values, refused);
  }

  /** What it says under any but these names, for a form that says those. */
  List<Map.Entry<String, String>> besides(Collection<String> some) {
    return names.stream()
        .filter(values::containsKey)
        .filter(name -> !some.contains(name))
        .map(name -> Map.entry(name, values.get(name)))
        .toList();
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
