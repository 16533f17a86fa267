package org.tasket.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A path of ours and its query, still encoded as the browser sent it. */
record Query(String path, List<String> parts) {

  Query {
    parts = List.copyOf(parts);
  }

  static Query of(HttpServletRequest request) {
    return of(request.getRequestURI(), request.getQueryString());
  }

  /** A path and what stands after its question mark, or {@code null} where nothing does. */
  static Query of(String path, String query) {
    List<String> parts =
        Optional.ofNullable(query).stream()
            .flatMap(text -> Arrays.stream(text.split("&")))
            .filter(part -> !part.isEmpty())
            .toList();
    return new Query(local(path), parts);
  }

  /** Two slashes at the start would lead to another site. */
  private static String local(String path) {
    return "/" + path.replaceFirst("^[/\\\\]+", "");
  }

  Query without(String name) {
    return new Query(
        path,
        parts.stream().filter(part -> !part.equals(name) && !part.startsWith(name + "=")).toList());
  }

  Query with(String name, String value) {
    Query rest = without(name);
    return new Query(
        path, Stream.concat(rest.parts.stream(), Stream.of(name + "=" + value)).toList());
  }

  /** Nothing but these names, where they are written plainly. */
  Query only(Set<String> names) {
    return new Query(
        path, parts.stream().filter(part -> names.contains(part.split("=", 2)[0])).toList());
  }

  String address() {
    return parts.isEmpty() ? path : parts.stream().collect(Collectors.joining("&", path + "?", ""));
  }
}
