package org.tasket.rest.talk;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;
import org.tasket.talk.QuestionView;
import org.tasket.talk.RemarkAction;
import org.tasket.talk.RemarkView;

/** Questions and answers as the API shows them. */
final class RemarkJson {

  private RemarkJson() {}

  static Answers.Made made(RemarkView remark) {
    return new Answers.Made("remarks/" + remark.id(), of(remark), remark.version());
  }

  static JsonObject of(RemarkView remark) {
    return fields(remark).build();
  }

  static JsonObject of(QuestionView question) {
    JsonArrayBuilder answers = Json.createArrayBuilder();
    question.answers().stream().map(RemarkJson::of).forEach(answers::add);
    return fields(question.asked()).add("answers", answers).build();
  }

  private static JsonObjectBuilder fields(RemarkView remark) {
    JsonArrayBuilder mentioned = Json.createArrayBuilder();
    remark.mentioned().stream().map(PersonJson::of).forEach(mentioned::add);
    return Json.createObjectBuilder()
        .add("id", remark.id().toString())
        .add("tasket", remark.tasket().toString())
        .add("question", Answers.orNull(remark.question()))
        .add("author", PersonJson.of(remark.author()))
        .add("state", remark.state().name())
        .add("text", Answers.orNull(remark.text()))
        .add("writtenAt", remark.writtenAt().toString())
        .add("editedAt", Answers.orNull(remark.editedAt()))
        .add("hiddenReason", Answers.orNull(remark.hiddenReason()))
        .add("mentioned", mentioned)
        .add("accepted", remark.accepted())
        .add(
            "_actions", Answers.names(remark.actions().stream().map(RemarkAction::label).toList()));
  }
}
