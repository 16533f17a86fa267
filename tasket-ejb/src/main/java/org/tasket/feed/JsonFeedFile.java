package org.tasket.feed;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.tasket.platform.Json;

/** Writes a feed as JSON Feed, version 1.1. */
final class JsonFeedFile {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private JsonFeedFile() {}

  static String of(Feed feed) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    feed.entries().forEach(entry -> items.add(item(entry)));
    return Json.createObjectBuilder()
        .add("version", VERSION)
        .add("title", feed.title())
        .add("home_page_url", feed.home().toString())
        .add("language", feed.language().getLanguage())
        .add("items", items)
        .build()
        .toString();
  }

  private static JsonObject item(FeedEntry entry) {
    return Json.createObjectBuilder()
        .add("id", "urn:uuid:" + entry.id())
        .add("url", entry.link().toString())
        .add("title", entry.title())
        .add("content_text", entry.facts())
        .add("date_published", entry.opened().toString())
        .add("language", entry.language())
        .build();
  }
}
