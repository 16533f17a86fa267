package org.tasket.rest.feed;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.tasket.feed.FeedForm;
import org.tasket.feed.FeedView;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;

/** A feed as the API shows it. */
final class FeedJson {

  private FeedJson() {}

  static Answers.Made made(FeedView feed) {
    return new Answers.Made(ShownFeed.ROOT + "/" + feed.id(), of(feed), feed.version());
  }

  static JsonObject of(FeedView feed) {
    return Json.createObjectBuilder()
        .add("id", feed.id().toString())
        .add("board", Answers.orNull(feed.board()))
        .add("search", Answers.orNull(feed.search()))
        .add("title", feed.title().json())
        .add("madeAt", feed.madeAt().toString())
        .add("atom", Answers.orNull(Optional.ofNullable(feed.addresses().get(FeedForm.ATOM))))
        .add("json", Answers.orNull(Optional.ofNullable(feed.addresses().get(FeedForm.JSON))))
        .build();
  }
}
