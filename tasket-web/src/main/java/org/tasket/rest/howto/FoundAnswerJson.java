package org.tasket.rest.howto;

import jakarta.json.JsonObject;
import org.tasket.finder.FoundAnswer;
import org.tasket.howto.KeptAnswer;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.finder.MarkedJson;

/** An answer that was found as the API shows it. */
final class FoundAnswerJson {

  private FoundAnswerJson() {}

  static JsonObject of(FoundAnswer found) {
    KeptAnswer answer = found.answer();
    return Json.createObjectBuilder()
        .add("id", answer.id().toString())
        .add("kind", answer.kind().name())
        .add("board", answer.board())
        .add("tasket", Answers.orNull(answer.tasket()))
        .add("title", answer.terms().title())
        .add("language", answer.terms().language())
        .add("found", MarkedJson.of(found.title(), found.excerpt()))
        .build();
  }
}
