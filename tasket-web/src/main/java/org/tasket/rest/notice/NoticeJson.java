package org.tasket.rest.notice;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.tasket.notice.NoticeView;
import org.tasket.platform.Json;
import org.tasket.platform.Reason;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;

/** A notice as the API shows it. */
final class NoticeJson {

  private NoticeJson() {}

  static JsonObject of(NoticeView notice) {
    return Json.createObjectBuilder()
        .add("id", notice.id().toString())
        .add("kind", notice.kind().name())
        .add("at", notice.at().toString())
        .add("read", notice.read())
        .add("by", notice.by().<JsonValue>map(PersonJson::of).orElse(JsonValue.NULL))
        .add("tasket", Answers.orNull(notice.tasket().map(NoticeView.About::id)))
        .add("title", Answers.orNull(notice.tasket().map(NoticeView.About::title)))
        .add("claim", Answers.orNull(notice.claim()))
        .add("board", Answers.orNull(notice.board().map(NoticeView.OnBoard::slug)))
        .add("search", notice.search().map(NoticeJson::search).orElse(JsonValue.NULL))
        .add("reason", Answers.orNull(notice.said().why().flatMap(Reason::reason)))
        .add("words", Answers.orNull(notice.said().why().flatMap(Reason::words)))
        .add("due", Answers.orNull(notice.due().map(due -> due.at())))
        .add("thanks", Answers.orNull(notice.said().thanks()))
        .build();
  }

  private static JsonValue search(NoticeView.Search search) {
    return Json.createObjectBuilder()
        .add("id", search.id().toString())
        .add("name", search.name())
        .build();
  }
}
