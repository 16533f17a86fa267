package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            .map(names -> Arrays.stream(names.split("=")).flatMap(PlaceNames::plain).toList())
            .toList();
  }

  /** For the container's proxy only. */
  PlaceNames() {
    places = List.of();
  }

  private static Stream<String> plain(String name) {
    return PlaceWords.of(name).stream().limit(1);
  }

  /**
   * The {@link PlaceWords} of a place, first as it was said, then with each other name of a place
   * that it names: {@code helsinki kirkkokatu 3} and {@code helsingfors kirkkokatu 3}.
   */
  public Set<String> of(String place) {
    Set<String> said = PlaceWords.of(place);
    Set<String> all = new LinkedHashSet<>(said);
    for (List<String> names : places) {
      for (String name : names) {
        said.stream()
            .filter(way -> way.contains(name))
            .forEach(way -> names.forEach(other -> all.add(way.replace(name, other))));
      }
    }
    return all;
  }
}
