package org.tasket.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Ids;
import org.tasket.platform.Json;

/** What another library, and the rules of the form, make of what we write. */
class FeedFileTest {

  private static final Instant MADE = Instant.parse("2026-12-01T08:00:00Z");
  private static final Instant OPENED = Instant.parse("2026-12-03T12:00:00.123Z");
  private static final URI HOME = URI.create("https://tasket.example.org/tasket/boards/everyone");

  private final UUID feed = Ids.next();
  private final UUID tasket = Ids.next();

  private Feed with(String title) {
    URI link = URI.create("https://tasket.example.org/tasket/taskets/" + tasket);
    FeedEntry entry = new FeedEntry(tasket, title, "fi", "30 min · online", link, OPENED);
    return new Feed(feed, "Everyone & co", HOME, Locale.ENGLISH, MADE, List.of(entry));
  }

  private static SyndFeed read(Feed feed) throws Exception {
    return new SyndFeedInput().build(new StringReader(AtomFile.of(feed)));
  }

  private static JsonObject json(Feed feed) {
    return Json.createReader(new StringReader(JsonFeedFile.of(feed))).readObject();
  }

  @Test
  void atomIsReadAsItWasMeant() throws Exception {
    SyndFeed read = read(with("Kastele kasvit"));

    assertThat(read.getFeedType()).isEqualTo("atom_1.0");
    assertThat(read.getTitle()).isEqualTo("Everyone & co");
    assertThat(read.getLink()).isEqualTo(HOME.toString());
    assertThat(read.getUri()).isEqualTo("urn:uuid:" + feed);
    assertThat(read.getPublishedDate().toInstant()).isEqualTo(OPENED);
    SyndEntry entry = read.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("Kastele kasvit");
    assertThat(entry.getUri()).isEqualTo("urn:uuid:" + tasket);
    assertThat(entry.getLink()).endsWith("/tasket/taskets/" + tasket);
    assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(OPENED);
    assertThat(entry.getDescription().getValue()).isEqualTo("30 min · online");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "Salt & pepper \"quoted\" 'so'",
        "]]> <!-- -->",
        "Emoji \uD83C\uDF31",
      })
  void anyTitleComesBackWhole(String title) throws Exception {
    assertThat(read(with(title)).getEntries().get(0).getTitle()).isEqualTo(title);
    assertThat(json(with(title)).getJsonArray("items").getJsonObject(0).getString("title"))
        .isEqualTo(title);
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws Exception {
    String title = "a\u0001b\u000Cc\uD800d\uFFFEe";

    assertThat(read(with(title)).getEntries().get(0).getTitle()).isEqualTo("abcde");
  }

  @Test
  void titlesHaveTheirOwnLanguage() {
    assertThat(AtomFile.of(with("Kastele")))
        .contains("<title xml:lang=\"fi\">Kastele</title>")
        .contains("<summary xml:lang=\"en\">");
  }

  @Test
  void anEmptyFeedIsOneSinceItsAddressIsThere() throws Exception {
    Feed none = new Feed(feed, "Nothing", HOME, Locale.ENGLISH, MADE, List.of());

    assertThat(read(none).getEntries()).isEmpty();
    assertThat(read(none).getPublishedDate().toInstant()).isEqualTo(MADE);
    assertThat(json(none).getJsonArray("items")).isEmpty();
  }

  /** What version 1.1 of the form asks for. */
  @Test
  void jsonHasAllThatItsFormAsksFor() {
    JsonObject read = json(with("Kastele kasvit"));

    assertThat(read.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(read.getString("title")).isEqualTo("Everyone & co");
    assertThat(read.getString("home_page_url")).isEqualTo(HOME.toString());
    JsonObject item = read.getJsonArray("items").getJsonObject(0);
    assertThat(item.getString("id")).isEqualTo("urn:uuid:" + tasket);
    assertThat(item.getString("url")).endsWith("/tasket/taskets/" + tasket);
    assertThat(item.getString("content_text")).isEqualTo("30 min · online");
    assertThat(Instant.parse(item.getString("date_published"))).isEqualTo(OPENED);
    assertThat(item.getString("language")).isEqualTo("fi");
  }
}
