package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Places that have several names, as an administrator lists them: Helsinki is Helsingfors. */
@ApplicationScoped
public class PlaceNames {

  private final List<List<String>> places;

  @Inject
  PlaceNames(Settings settings) {
    places =
        Stream.of(settings.text(Setting.PLACES))
            .filter(listed -> !listed.equals("none"))
            .flatMap(listed -> Arrays.stream(listed.split(",")))
            .map(names -> Arrays.stream(names.split("=")).map(PlaceNames::plain).toList())
            .toList();
  }

  /** For the container's proxy only. */
  PlaceNames() {
    places = List.of();
  }

  /**
   * A place in small letters, first as it was said, then with each other name of a place that it
   * names as a whole word: {@code helsinki, kirkkokatu 3} and {@code helsingfors, kirkkokatu 3}.
   */
  public Set<String> of(String place) {
    String said = plain(place);
    Set<String> all = new LinkedHashSet<>(Set.of(said));
    for (List<String> names : places) {
      for (String name : names) {
        if (said.contains(name)) {
          Matcher named = word(name).matcher(said);
          names.forEach(other -> all.add(named.replaceAll(Matcher.quoteReplacement(other))));
        }
      }
    }
    return all;
  }

  private static Pattern word(String name) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
