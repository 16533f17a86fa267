package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.tasket.PlaceNamesFixtures;

/** A place is found by each of its names. */
class OtherNamesTest {

  private static final Map<String, Language> TITLES =
      Map.of(
          "Opasta vieraita, Helsinki",
          Language.FI,
          "Visa runt gäster i Helsingfors",
          Language.SV,
          "Show guests around in Mikkeli",
          Language.EN,
          "Visa runt gäster i Åbo",
          Language.SV,
          "Ruoki naapurin kissaa",
          Language.FI);

  private final OtherNames names = new OtherNames(PlaceNamesFixtures.usual());

  @Test
  void onlyPlacesThatAreListedHaveThem() {
    assertThat(names.of("Helsingfors och kissan classes"))
        .isEqualTo(Map.of("helsingfors", List.of("helsinki")));
    assertThat(names.of("")).isEmpty();
    assertThat(new OtherNames().of("Helsingfors")).isEmpty();
  }

  private static List<String> found(Search search) throws IOException {
    return TitledTaskets.indexed(TITLES).titles(searcher -> search.hits(searcher, Reading.STRICT));
  }

  private Search search(String typed) {
    return new Search(
            typed,
            Among.ALL,
            new MatchAllDocsQuery(),
            FindSort.FIT,
            10,
            Optional.empty(),
            World.NOW)
        .naming(names.of(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Helsinki | Opasta vieraita, Helsinki; Visa runt gäster i Helsingfors",
        "helsingfors | Opasta vieraita, Helsinki; Visa runt gäster i Helsingfors",
        "gäster Turku | Visa runt gäster i Åbo",
        "kissa | Ruoki naapurin kissaa"
      })
  void whateverATextCallsIt(String typed, String found) throws IOException {
    assertThat(found(search(typed))).containsExactlyInAnyOrder(found.split("; "));
  }

  @Test
  void andIsMarked() {
    Marker marker = Marker.of("Turku", Reading.STRICT, Language.SV, names.of("Turku"));

    assertThat(marker.all(ReadText.of(Language.SV, "Visa runt gäster i Åbo")).marks())
        .containsExactly(new Marked.Mark(19, 22));
  }
}
