package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ministry is called is found with whatever is put to it, and is no little word. */
class ShortWordsTest {

  private static final Map<String, Language> TITLES =
      Map.of(
          "EU:n kyselyn vastaukset",
          Language.FI,
          "Lue VM:lle menevä lausunto",
          Language.FI,
          "Mitä THL:ssä odotetaan",
          Language.FI,
          "Huom:seuraava kokous",
          Language.FI,
          "OM:n ohjeet",
          Language.FI,
          "Granska EU:s remiss",
          Language.SV,
          "Lär dig mer om kaffe",
          Language.SV,
          "Synpunkter från OM",
          Language.SV,
          "Test the new IT portal",
          Language.EN,
          "Read it aloud, for it is long",
          Language.EN);

  private TitledTaskets taskets;

  @BeforeEach
  void titles() throws IOException {
    taskets = TitledTaskets.indexed(TITLES);
  }

  private static Search search(String typed) {
    return new Search(
        typed, Among.ALL, new MatchAllDocsQuery(), FindSort.FIT, 10, Optional.empty(), World.NOW);
  }

  private List<String> strictly(String typed) throws IOException {
    return taskets.titles(searcher -> search(typed).hits(searcher, Reading.STRICT));
  }

  @ParameterizedTest
  @CsvSource({
    "EU, EU:n kyselyn vastaukset; Granska EU:s remiss",
    "eu:lle, EU:n kyselyn vastaukset; Granska EU:s remiss",
    "EU:s, EU:n kyselyn vastaukset; Granska EU:s remiss",
    "vm, Lue VM:lle menevä lausunto",
    "VM:n lausunto, Lue VM:lle menevä lausunto",
    "THL, Mitä THL:ssä odotetaan",
    "seuraava, Huom:seuraava kokous",
    "huom:seuraava, Huom:seuraava kokous",
    "OM, OM:n ohjeet; Synpunkter från OM",
    "om, OM:n ohjeet; Synpunkter från OM",
    "it, Test the new IT portal",
    "IT portal, Test the new IT portal"
  })
  void theyAreFoundAndNothingElse(String typed, String found) throws IOException {
    assertThat(strictly(typed)).containsExactlyInAnyOrder(found.split("; "));
  }

  @Test
  void aLittleWordInASentenceIsNotWhatIsLookedFor() throws IOException {
    assertThat(strictly("how is it read aloud")).containsExactly("Read it aloud, for it is long");
    assertThat(strictly("it kaffe")).containsExactly("Lär dig mer om kaffe");
  }

  /** What is suggested is found, and what is found is marked. */
  @ParameterizedTest
  @CsvSource({
    "EU, [EU:n] kyselyn vastaukset",
    "EU, Granska [EU:s] remiss",
    "vm:ssä, Lue [VM:lle] menevä lausunto",
    "om, Synpunkter från [OM]",
    "it, Test the new [IT] portal",
    "seuraava, Huom:[seuraava] kokous",
    "huom, [Huom]:seuraava kokous"
  })
  void theyAreMarkedAndSuggested(String typed, String marked) throws IOException {
    String title = marked.replace("[", "").replace("]", "");

    assertThat(marked(typed, title)).isEqualTo(marked);
    assertThat(taskets.titles(search(typed)::suggestedIn)).contains(title);
  }

  private static String marked(String typed, String title) {
    Language language = TITLES.get(title);
    Marked found = Marker.of(typed, Reading.STRICT, language).all(ReadText.of(language, title));
    StringBuilder shown = new StringBuilder(found.text());
    List<Marked.Mark> marks = new ArrayList<>(found.marks());
    for (int i = marks.size() - 1; i >= 0; i--) {
      shown.insert(marks.get(i).to(), "]").insert(marks.get(i).from(), "[");
    }
    return shown.toString();
  }

  @Test
  void littleWordsAreNotMarked() {
    assertThat(marked("it aloud", "Read it aloud, for it is long"))
        .isEqualTo("Read it [aloud], for it is long");
    assertThat(marked("om kaffe", "Lär dig mer om kaffe")).isEqualTo("Lär dig mer om [kaffe]");
  }
}
