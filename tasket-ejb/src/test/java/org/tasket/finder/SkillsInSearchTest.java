package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.skill.Starter;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SkillsAsked;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.Terms;

/** In search a skill is a skill, whatever its owners and its readers call it. */
class SkillsInSearchTest {

  private static final UUID PROOFREADING = Starter.called("Proofreading").orElseThrow().id();
  private static final UUID MERGED = new UUID(4, 4);

  private final UUID finnish = new UUID(7, 1);
  private final UUID english = new UUID(7, 2);
  private final UUID unlisted = new UUID(7, 3);
  private Index index;

  @BeforeEach
  void taskets() throws IOException {
    index = Index.in(new ByteBuffersDirectory(), true);
    put(finnish, "fi", "kielenhuolto");
    put(english, "en", "PROOFREADING");
    put(unlisted, "en", "Knot tying");
    index.show();
  }

  private void put(UUID id, String language, String label, String... more) throws IOException {
    SkillsAsked asked = StarterSkills.asked(List.of(label));
    Set<String> words = new HashSet<>(asked.words());
    words.addAll(List.of(more));
    if (words.contains(PROOFREADING.toString())) {
      words.add(MERGED.toString());
    }
    Terms terms =
        new Terms(
            "Untitled",
            Optional.empty(),
            language,
            30,
            Mode.ONLINE,
            Optional.empty(),
            World.NOW.plus(Duration.ofDays(3)),
            Optional.empty(),
            new HelperTerms(List.of(label), Optional.empty(), Optional.empty(), Optional.empty()),
            BoardTerms.NONE);
    TasketEntry entry =
        new TasketEntry(
            id,
            new UUID(2, 2),
            TasketState.OPEN,
            TasketState.OPEN,
            World.NOW,
            Optional.of(World.NOW),
            terms,
            new SkillsAsked(asked.all(), words),
            List.of(),
            new UUID(1, 1),
            Set.of());
    index.put(id, SearchDocument.of(entry, List.of()));
  }

  private Hits find(String text, Query filter) throws IOException {
    Search search =
        new Search(text, Among.ALL, filter, FindSort.FIT, 10, Optional.empty(), World.NOW);
    return index.read(searcher -> search.in(searcher)).hits();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proofreading",
        "oikoluku",
        "oikolukua",
        "korrekturläsning",
        "kielenhuolto",
        "copy-editing"
      })
  void isFoundByAnyWordForItInAnyLanguage(String text) throws IOException {
    assertThat(find(text, new MatchAllDocsQuery()).ids())
        .containsExactlyInAnyOrder(finnish, english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Proofreading", " kielenhuolto", "KORREKTUR", "copy-editing"})
  void narrowsByAnyWordForIt(String word) throws IOException {
    assertThat(narrowed(word)).containsExactlyInAnyOrder(finnish, english);
  }

  @Test
  void narrowsByItsIdAndByThatOfWhatWasMergedIntoIt() throws IOException {
    assertThat(narrowed(PROOFREADING.toString())).containsExactlyInAnyOrder(finnish, english);
    assertThat(narrowed(MERGED.toString().toUpperCase(Locale.ROOT)))
        .containsExactlyInAnyOrder(finnish, english);
    assertThat(narrowed("knot TYING")).containsExactly(unlisted);
    assertThat(narrowed("Swedish")).isEmpty();
  }

  private List<UUID> narrowed(String skill) throws IOException {
    Narrowing none = Narrowing.NONE;
    Narrowing narrowing =
        new Narrowing(
            none.board(),
            none.minutes(),
            none.state(),
            none.mode(),
            none.doable(),
            none.owner(),
            Optional.of(skill),
            none.category(),
            none.department(),
            none.kind(),
            none.language(),
            none.starts());
    return find("", NarrowingQuery.ofOpen(new HashMap<>(), narrowing, Optional.empty(), World.NOW))
        .ids();
  }

  /** Two skills may be called so, and the label of a third tasket means neither. */
  @Test
  void aLabelCountsWhateverIsFoundByIt() throws IOException {
    put(new UUID(7, 4), "en", "KNOT tying", "knot tying");
    put(new UUID(7, 5), "en", "Swedish", "knot tying");
    index.show();

    Map<String, Integer> counts = find("", new MatchAllDocsQuery()).tally().of(IndexField.SKILL);
    assertThat(counts)
        .containsEntry("KNOT tying", 3)
        .doesNotContainKey("Knot tying")
        .containsEntry(Starter.called("Swedish").orElseThrow().id().toString(), 1);
    assertThat(narrowed("Knot tying")).hasSize(3);
  }

  @Test
  void isCountedOnceHoweverItIsCalledAndALabelThatMeansNoneIsOne() throws IOException {
    assertThat(find("", new MatchAllDocsQuery()).tally().of(IndexField.SKILL))
        .isEqualTo(Map.of(PROOFREADING.toString(), 2, "Knot tying", 1));
  }
}
