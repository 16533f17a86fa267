package org.tasket.intranet.portal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of an address after the question mark, in its order. Names may have several values. */
record Query(List<Pair> pairs) {

  record Pair(String name, String value) {}

  Query {
    pairs = List.copyOf(pairs);
  }

  /** Reads a query; a pair that is not encoded as it should be is left out. */
  static Query parse(String text) {
    return new Query(
        Stream.ofNullable(text)
            .flatMap(query -> Arrays.stream(query.split("&")))
            .flatMap(pair -> parsePair(pair).stream())
            .toList());
  }

  Optional<String> first(String name) {
    return values(name).stream().findFirst();
  }

  List<String> values(String name) {
    return pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::value).toList();
  }

  /** The values of all names that start with the prefix and a dot, by what follows the dot. */
  Map<String, List<String>> under(String prefix) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (isUnder(prefix, pair)) {
        found
            .computeIfAbsent(pair.name().substring(prefix.length() + 1), name -> new ArrayList<>())
            .add(pair.value());
      }
    }
    return found;
  }

  Query without(String name) {
    return filtered(pair -> !pair.name().equals(name) && !isUnder(name, pair));
  }

  Query with(String name, String value) {
    return new Query(Stream.concat(pairs.stream(), Stream.of(new Pair(name, value))).toList());
  }

  /** The opposite of {@link #under}. */
  Query withUnder(String prefix, Map<String, List<String>> values) {
    var more = new ArrayList<>(pairs);
    values.forEach(
        (name, list) -> list.forEach(value -> more.add(new Pair(prefix + '.' + name, value))));
    return new Query(more);
  }

  /** The opposite of {@link #parse}. */
  String text() {
    return pairs.stream()
        .map(pair -> encode(pair.name()) + '=' + encode(pair.value()))
        .collect(Collectors.joining("&"));
  }

  /** Ready to follow a path: empty, or with its question mark. */
  @Override
  public String toString() {
    return pairs.isEmpty() ? "" : '?' + text();
  }

  private Query filtered(Predicate<Pair> kept) {
    return new Query(pairs.stream().filter(kept).toList());
  }

  private static boolean isUnder(String prefix, Pair pair) {
    return pair.name().startsWith(prefix + '.');
  }

  private static Optional<Pair> parsePair(String text) {
    var sign = text.indexOf('=');
    try {
      return sign < 1
          ? Optional.empty()
          : Optional.of(
              new Pair(decode(text.substring(0, sign)), decode(text.substring(sign + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
