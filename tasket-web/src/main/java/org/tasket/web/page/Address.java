package org.tasket.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, as a pattern with named places, and the view that answers there: {@code
 * /boards/{slug}} is answered by {@code board} with the parameter {@code slug}.
 *
 * @param beginning as far as its second slash, where there is no place yet
 * @param shown the names by which an address says what of it the page shows
 */
record Address(
    String beginning, Pattern pattern, List<String> places, String view, Set<String> shown) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final String SLUG = "[a-z0-9-]{1,60}";
  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  Address {
    places = List.copyOf(places);
    shown = Set.copyOf(shown);
  }

  static Address of(String path, String view) {
    return of(path, view, Set.of());
  }

  static Address of(String path, String view, Set<String> shown) {
    List<String> places = new ArrayList<>();
    Matcher found = PLACE.matcher(path);
    StringBuilder pattern = new StringBuilder();
    while (found.find()) {
      places.add(found.group(1));
      found.appendReplacement(pattern, "(" + (found.group(1).equals("slug") ? SLUG : ID) + ")");
    }
    return new Address(
        beginning(path),
        Pattern.compile(found.appendTail(pattern).toString()),
        places,
        "/WEB-INF/pages/" + view,
        shown);
  }

  /** A path as far as its second slash. */
  static String beginning(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }

  /** Where a path of this pattern is answered, what its places hold as parameters. */
  Optional<String> target(String path) {
    Matcher matched = pattern.matcher(path);
    if (!matched.matches()) {
      return Optional.empty();
    }
    List<String> parameters = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      String value = URLEncoder.encode(matched.group(place + 1), StandardCharsets.UTF_8);
      parameters.add(places.get(place) + "=" + value);
    }
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return Optional.of(view + ".xhtml" + query);
  }
}
