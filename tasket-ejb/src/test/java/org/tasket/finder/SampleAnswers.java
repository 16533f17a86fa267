package org.tasket.finder;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tasket.howto.AnswerEntry;
import org.tasket.howto.AnswerKind;
import org.tasket.howto.HowtoTerms;
import org.tasket.tasket.TasketEntry;

/** The sample how-tos of the demo, and the sample answers that helped, in an index in memory. */
final class SampleAnswers {

  private static final UUID BOARD = new UUID(2, 2);

  private final Index index;
  private final Map<UUID, String> titles = new LinkedHashMap<>();

  private SampleAnswers() throws IOException {
    index = Index.in(new ByteBuffersDirectory(), true);
    for (JsonNode page : SampleTaskets.samples("sample-howtos.yaml").toList()) {
      AnswerEntry howto =
          entry(AnswerKind.HOWTO, text(page, "title"), text(page, "text"), text(page, "language"));
      index.put(howto.id(), SearchDocument.of(howto));
    }
    for (Language language : Language.values()) {
      String file = "sample-taskets." + language.code() + ".yaml";
      for (JsonNode sample : SampleTaskets.samples(file).toList()) {
        put(SampleTaskets.entry(sample, language), sample);
      }
    }
    index.show();
  }

  static SampleAnswers indexed() {
    try {
      return new SampleAnswers();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A tasket, and the answers about it that helped. */
  private void put(TasketEntry tasket, JsonNode sample) throws IOException {
    List<Document> unit = new ArrayList<>();
    unit.add(SearchDocument.of(tasket, List.of()));
    for (JsonNode question : sample.path("questions")) {
      StreamSupport.stream(question.path("answers").spliterator(), false)
          .filter(answer -> answer.path("helped").asBoolean())
          .map(
              answer ->
                  entry(
                      AnswerKind.REMARK,
                      text(question, "text"),
                      text(answer, "text"),
                      tasket.terms().language()))
          .forEach(answer -> unit.add(SearchDocument.of(answer, tasket)));
    }
    index.put(tasket.id(), unit);
  }

  private AnswerEntry entry(AnswerKind kind, String title, String text, String language) {
    UUID id = UUID.nameUUIDFromBytes((kind + title).getBytes(StandardCharsets.UTF_8));
    titles.put(id, title);
    HowtoTerms terms = new HowtoTerms(title, text, language, Optional.empty());
    return new AnswerEntry(id, kind, BOARD, terms, SampleTaskets.NOW);
  }

  private static String text(JsonNode sample, String field) {
    return sample.path(field).asText().strip();
  }

  /** The titles of what is found first. */
  List<String> find(String text, int most) {
    Search search =
        new Search(
            text,
            Among.ALL,
            AnswerQuery.ANY,
            FindSort.FIT,
            most,
            Optional.empty(),
            SampleTaskets.NOW);
    try {
      return index.read(search::in).hits().ids().stream().map(titles::get).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
