package org.tasket.finder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Mode;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.Terms;

/** The sample taskets of the demo, in an index in memory. */
record SampleTaskets(Index index, Map<UUID, String> titles) {

  static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final UUID OWNER = new UUID(1, 1);
  private static final UUID BOARD = new UUID(2, 2);

  /** Their texts alone. */
  static SampleTaskets indexed() {
    return indexed(sample -> List.of());
  }

  /** As in a house that has the skills which Tasket brings along. */
  static SampleTaskets asking() {
    return indexed(sample -> StarterSkills.labels(sample.path("skills")));
  }

  private static SampleTaskets indexed(Function<JsonNode, List<String>> labels) {
    try {
      Index index = Index.in(new ByteBuffersDirectory(), true);
      Map<UUID, String> titles = new LinkedHashMap<>();
      for (Language language : Language.values()) {
        for (TasketEntry entry : read(language, labels)) {
          titles.put(entry.id(), entry.terms().title());
          index.put(entry.id(), SearchDocument.of(entry, List.of()));
        }
      }
      index.show();
      return new SampleTaskets(index, titles);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<TasketEntry> read(Language language, Function<JsonNode, List<String>> labels)
      throws IOException {
    return samples("sample-taskets." + language.code() + ".yaml")
        .map(sample -> entry(sample, language, labels.apply(sample)))
        .toList();
  }

  /** What a file of samples has. */
  static Stream<JsonNode> samples(String file) throws IOException {
    try (InputStream yaml = SampleTaskets.class.getResourceAsStream(file)) {
      return StreamSupport.stream(new YAMLMapper().readTree(yaml).spliterator(), false);
    }
  }

  static TasketEntry entry(JsonNode sample, Language language) {
    return entry(sample, language, List.of());
  }

  private static TasketEntry entry(JsonNode sample, Language language, List<String> labels) {
    String title = sample.path("title").asText();
    Terms terms =
        new Terms(
            title,
            Optional.of(sample.path("description").asText()),
            language.code(),
            sample.path("minutes").asInt(),
            Mode.valueOf(sample.path("mode").asText()),
            Optional.of(sample.path("place").asText()).filter(place -> !place.isEmpty()),
            NOW.plus(Duration.ofDays(sample.path("openDays").asInt())),
            Optional.empty(),
            new HelperTerms(labels, Optional.empty(), Optional.empty(), Optional.empty()),
            BoardTerms.NONE);
    return new TasketEntry(
        UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
        BOARD,
        TasketState.OPEN,
        TasketState.OPEN,
        NOW,
        Optional.of(NOW),
        terms,
        StarterSkills.asked(labels),
        List.of(),
        OWNER,
        Set.of(OWNER));
  }

  /** The titles of what is found first. */
  List<String> find(String text, int most) {
    Search search =
        new Search(
            text, Among.ALL, new MatchAllDocsQuery(), FindSort.FIT, most, Optional.empty(), NOW);
    try {
      return index.read(search::in).hits().ids().stream().map(titles::get).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
