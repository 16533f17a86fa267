package org.tasket.intranet.acceptance.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.Header;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call of the API, as it goes out.
 *
 * @param body text, or a file
 * @param inParts whether it sends a form's parts, which are used up on the way
 */
record Call(
    String method, URI address, List<Header> headers, Optional<Object> body, boolean inParts) {

  private static final String VALUE = "\\{[^}]*}";

  static Call of(FilterableRequestSpecification sent) {
    return new Call(
        sent.getMethod(),
        URI.create(sent.getURI()),
        sent.getHeaders().asList(),
        Optional.ofNullable(sent.getBody()),
        !sent.getMultiPartParams().isEmpty());
  }

  /** Whether {@link #address} can tell: below the API, and with values in the path only. */
  static boolean isPlain(String path) {
    int mark = path.indexOf('?');
    return path.startsWith("/") && (mark < 0 || path.indexOf('{', mark) < 0);
  }

  /** Puts the values in their places, and says all in the signs that an address may have. */
  static URI address(String api, String path, Object... values) {
    int mark = path.indexOf('?');
    String place = mark < 0 ? path : path.substring(0, mark);
    for (Object value : values) {
      place = place.replaceFirst(VALUE, encoded(value.toString()));
    }
    return URI.create(api + place + (mark < 0 ? "" : "?" + query(path.substring(mark + 1))));
  }

  static URI address(String api, String path, Map<String, ?> query) {
    return URI.create(
        query.entrySet().stream()
            .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue().toString()))
            .collect(Collectors.joining("&", api + path + "?", "")));
  }

  private static String query(String plain) {
    return Arrays.stream(plain.split("&", -1))
        .map(
            pair ->
                Arrays.stream(pair.split("=", 2))
                    .map(Call::encoded)
                    .collect(Collectors.joining("=")))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String plain) {
    return URLEncoder.encode(plain, UTF_8).replace("+", "%20");
  }

  Optional<String> text() {
    return body.filter(String.class::isInstance).map(String.class::cast);
  }

  /** Each name of the query with its values, in their order. */
  Map<String, List<String>> query() {
    return Stream.ofNullable(address.getRawQuery())
        .flatMap(query -> Arrays.stream(query.split("&", -1)))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.groupingBy(
                pair -> decoded(pair[0]),
                LinkedHashMap::new,
                Collectors.mapping(
                    pair -> pair.length < 2 ? "" : decoded(pair[1]), Collectors.toList())));
  }

  private static String decoded(String written) {
    return URLDecoder.decode(written, UTF_8);
  }
}
