package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tasket.platform.Remembered;
import org.tasket.tasket.PlaceNames;

/** What places are called besides: whoever types Helsingfors looks for what is in Helsinki, too. */
@ApplicationScoped
class OtherNames {

  private static final int REMEMBERED = 5_000;

  private final Remembered<String, List<String>> known;

  @Inject
  OtherNames(PlaceNames places) {
    this(word -> names(places, word));
  }

  /** Of a house whose places have one name each; for the container's proxy, too. */
  OtherNames() {
    this(word -> List.of());
  }

  private OtherNames(Function<String, List<String>> reading) {
    known = new Remembered<>(REMEMBERED, reading);
  }

  /** A place is called otherwise by what is also called as it is. */
  private static List<String> names(PlaceNames places, String word) {
    List<String> all = plain(places, word);
    return all.stream().skip(1).filter(other -> plain(places, other).contains(all.get(0))).toList();
  }

  /** What is said first, and then what else it may be. */
  private static List<String> plain(PlaceNames places, String word) {
    return places.of(word).stream().map(String::strip).toList();
  }

  /** Of the words of what was typed, those that have other names. */
  Map<String, List<String>> of(String typed) {
    Map<String, List<String>> names = new HashMap<>();
    for (String word : TextQuery.words(typed)) {
      List<String> others = known.of(word);
      if (!others.isEmpty()) {
        names.put(word, others);
      }
    }
    return names;
  }
}
