package org.tasket.intranet.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tasket.intranet.demo.SampleTasket.SampleAnswer;
import org.tasket.intranet.demo.SampleTasket.SampleQuestion;

/**
 * Brings sample questions and answers to their taskets, and boards' sample pages. What is there
 * already stays as it is.
 */
final class SampleTalk {

  private final Api api;

  SampleTalk(Api api) {
    this.api = api;
  }

  void bring(SampleQuestion sample, String tasket) {
    JsonNode question =
        questions(sample.by(), tasket)
            .filter(asked -> isSaid(asked, sample.text()))
            .findFirst()
            .orElseGet(() -> say(sample.by(), "taskets/" + tasket + "/questions", sample.text()));
    sample.answers().forEach(answer -> bring(answer, question, sample.by()));
  }

  private void bring(SampleAnswer sample, JsonNode question, String asker) {
    JsonNode answer =
        stream(question.path("answers"))
            .filter(given -> isSaid(given, sample.text()))
            .findFirst()
            .orElseGet(
                () -> say(sample.by(), "remarks/" + id(question) + "/answers", sample.text()));
    if (sample.helped() && !answer.path("accepted").asBoolean()) {
      api.post(asker, "remarks/" + id(answer) + "/accept", Map.of());
    }
  }

  private JsonNode say(String by, String path, String text) {
    return api.post(by, path, Map.of("text", text.strip()));
  }

  private static boolean isSaid(JsonNode remark, String text) {
    return remark.path("text").asText().equals(text.strip());
  }

  private Stream<JsonNode> questions(String reader, String tasket) {
    return items(api.get(reader, "taskets/" + tasket + "/questions?limit=100"));
  }

  void bring(SampleHowto sample) {
    String pages = "boards/" + sample.board() + "/howtos";
    boolean isThere =
        items(api.get(sample.by(), pages + "?limit=100"))
            .anyMatch(page -> page.path("title").asText().equals(sample.title()));
    if (!isThere) {
      Map<String, Object> page = new LinkedHashMap<>();
      page.put("title", sample.title());
      page.put("text", sample.text());
      page.put("language", sample.language());
      page.put("category", sample.category());
      Optional.ofNullable(sample.from())
          .ifPresent(title -> page.put("answer", acceptedAbout(sample, title)));
      api.post(sample.by(), pages, page);
    }
  }

  private String acceptedAbout(SampleHowto sample, String title) {
    return items(api.get(sample.by(), "taskets?limit=100&board=" + sample.board()))
        .filter(tasket -> tasket.path("title").asText().equals(title))
        .flatMap(tasket -> questions(sample.by(), id(tasket)))
        .flatMap(question -> stream(question.path("answers")))
        .filter(answer -> answer.path("accepted").asBoolean())
        .map(SampleTalk::id)
        .findFirst()
        .orElseThrow(() -> new DemoFailure("No answer helped about " + title));
  }

  private static String id(JsonNode one) {
    return one.path("id").asText();
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return stream(list.path("items"));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
