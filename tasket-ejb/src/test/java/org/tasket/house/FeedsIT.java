package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.somebody;
import static org.tasket.house.Soon.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.address.PrivateAddresses;
import org.tasket.address.Purpose;
import org.tasket.feed.FeedForm;
import org.tasket.feed.FeedReader;
import org.tasket.feed.FeedText;
import org.tasket.feed.FeedView;
import org.tasket.feed.Feeds;
import org.tasket.feed.MakeFeed;
import org.tasket.finder.FindTaskets;
import org.tasket.person.Actor;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;
import org.tasket.platform.NotFound;
import org.tasket.platform.Reason;
import org.tasket.platform.Secret;
import org.tasket.saved.SaveSearch;
import org.tasket.saved.SavedSearches;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** Feeds of people of their own, over a real database and index. */
@ExtendWith(ArquillianExtension.class)
class FeedsIT {

  @Inject Feeds feeds;
  @Inject PrivateAddresses addresses;
  @Inject FeedReader reader;
  @Inject SavedSearches searches;
  @Inject Taskets taskets;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  private Actor owner;
  private Actor other;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  @BeforeEach
  void newcomers() {
    owner = somebody("owner " + Ids.next());
    other = somebody("other " + Ids.next());
  }

  private static Secret secret(FeedView feed) {
    String path = feed.addresses().get(FeedForm.ATOM).getPath();
    return Secret.shown(path.replaceAll(".*/|\\.atom$", ""));
  }

  private Secret ofEveryone() {
    return secret(feeds.make(owner, MakeFeed.ofBoard("everyone")));
  }

  private TasketView draft(String title) {
    return taskets.post(
        other, "everyone", TasketWishes.titled(title, TasketWishes.seats(1, clock.now())));
  }

  private TasketView open(String title) {
    return taskets.publish(other, draft(title).id());
  }

  private List<String> titles(Secret secret) {
    String text = reader.read(secret, FeedForm.JSON).text();
    return Json.createReader(new StringReader(text))
        .readObject()
        .getJsonArray("items")
        .getValuesAs(item -> item.asJsonObject().getString("title"));
  }

  private void opensNothing(Secret secret) {
    assertThatThrownBy(() -> reader.read(secret, FeedForm.JSON)).isInstanceOf(NotFound.class);
  }

  private static String word() {
    return "feed" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
  }

  @Test
  void whatOpensOnTheBoardIsInItUntilItIsOver() {
    Secret secret = ofEveryone();
    TasketView tasket = open("Plants & <b>palms</b>");
    assertThat(titles(secret)).contains("Plants & <b>palms</b>");
    assertThat(reader.read(secret, FeedForm.ATOM).text())
        .contains("/taskets/" + tasket.id())
        .doesNotContain(secret.text())
        .doesNotContain("Some One");

    taskets.cancel(other, tasket.id(), Optional.of(Reason.required("Not needed", null)));

    assertThat(reader.read(secret, FeedForm.JSON).text()).doesNotContain(tasket.id().toString());
  }

  @Test
  void aDraftIsInNobodysFeed() {
    TasketView draft =
        taskets.post(
            owner, "everyone", TasketWishes.titled("Draft", TasketWishes.seats(1, clock.now())));

    assertThat(reader.read(ofEveryone(), FeedForm.ATOM).text())
        .doesNotContain(draft.id().toString());
  }

  /** The clock stays where it is then: whatever opens after this is newer. */
  @Test
  void whatOpenedLastIsFirstHoweverOldItIs() {
    String word = word();
    var search = searches.save(owner, SaveSearch.of("Mine", FindTaskets.of(word)));
    Secret ofSearch = secret(feeds.make(owner, MakeFeed.ofSearch(search.id())));
    Secret ofBoard = ofEveryone();
    TasketView oldest = draft("Oldest " + word);
    for (int i = 0; i < 50; i++) {
      clock.forward(Duration.ofSeconds(1));
      open("Newer " + word);
    }
    clock.forward(Duration.ofSeconds(1));
    taskets.publish(other, oldest.id());

    assertThat(titles(ofBoard).stream().filter(title -> title.endsWith(word)))
        .startsWith("Oldest " + word, "Newer " + word);
    await()
        .untilAsserted(
            () ->
                assertThat(titles(ofSearch))
                    .hasSize(50)
                    .startsWith("Oldest " + word, "Newer " + word));
  }

  @Test
  void whatFitsTheSearchIsInIt() {
    String word = word();
    var search = searches.save(owner, SaveSearch.of("Mine", FindTaskets.of(word)));
    Secret secret = secret(feeds.make(owner, MakeFeed.ofSearch(search.id())));
    open("Count every " + word);
    open("Something else");

    await().untilAsserted(() -> assertThat(titles(secret)).containsExactly("Count every " + word));

    searches.remove(owner, search.id());
    opensNothing(secret);
    assertThat(feeds.mine(owner)).isEmpty();
  }

  @Test
  void whoFindsNothingByAFeedDidNotSearchInVain() {
    var search = searches.save(owner, SaveSearch.of("Mine", FindTaskets.of(word())));
    Secret secret = secret(feeds.make(owner, MakeFeed.ofSearch(search.id())));
    long before = vain();

    reader.read(secret, FeedForm.ATOM);

    assertThat(vain()).isEqualTo(before);
  }

  private long vain() {
    return ((Number)
            db.createNativeQuery("select coalesce(sum(searches), 0) from tasket_vain_day")
                .getSingleResult())
        .longValue();
  }

  @Test
  void theStateIsTheSameForAsLongAsItSaysTheSame() {
    Secret secret = ofEveryone();
    FeedText before = reader.read(secret, FeedForm.ATOM);
    assertThat(reader.read(secret, FeedForm.ATOM)).isEqualTo(before);
    assertThat(reader.read(secret, FeedForm.JSON).state()).isNotEqualTo(before.state());

    open("One more");

    assertThat(reader.read(secret, FeedForm.ATOM).state()).isNotEqualTo(before.state());
  }

  @Test
  void aNewAddressEndsTheOneBeforeOfTheSameAndNoOther() {
    var search = searches.save(owner, SaveSearch.of("Mine", FindTaskets.of("anything")));
    Secret ofSearch = secret(feeds.make(owner, MakeFeed.ofSearch(search.id())));
    Secret first = ofEveryone();
    Secret second = ofEveryone();

    opensNothing(first);
    assertThat(reader.read(second, FeedForm.ATOM)).isNotNull();
    assertThat(reader.read(ofSearch, FeedForm.ATOM)).isNotNull();
    assertThat(feeds.mine(owner)).hasSize(2).allMatch(feed -> feed.addresses().isEmpty());

    feeds.revoke(other, feeds.mine(owner).get(0).id());
    assertThat(reader.read(second, FeedForm.ATOM)).isNotNull();
    feeds.revoke(owner, feeds.mine(owner).get(0).id());
    feeds.revoke(owner, Ids.next());
    opensNothing(second);
  }

  @Test
  void nobodyHasMoreThanFiftyWhateverTheyShow() {
    var search = searches.save(owner, SaveSearch.of("Mine", FindTaskets.of("anything")));
    MakeFeed another = MakeFeed.ofSearch(search.id());
    ofEveryone();
    for (int i = 1; i < Feeds.MOST; i++) {
      addresses.make(owner, Purpose.BOARD, Ids.next());
    }

    assertThatThrownBy(() -> feeds.make(owner, another)).isInstanceOf(InvalidInput.class);
    assertThat(reader.read(ofEveryone(), FeedForm.ATOM)).isNotNull();
    FeedView lost = showingNothing().get(0);
    assertThat(feeds.get(owner, lost.id())).isEqualTo(lost);
    assertThat(lost.title().in(Locale.ENGLISH)).isEqualTo("Shows nothing now");

    feeds.revoke(owner, lost.id());

    assertThat(showingNothing()).hasSize(Feeds.MOST - 2).doesNotContain(lost);
    assertThat(feeds.make(owner, another)).isNotNull();
  }

  private List<FeedView> showingNothing() {
    return feeds.mine(owner).stream()
        .filter(feed -> feed.board().isEmpty() && feed.search().isEmpty())
        .toList();
  }

  @Test
  void theFeedOfASearchIsShutWithIt() {
    var search = searches.save(owner, SaveSearch.of("Mine", FindTaskets.of("anything")));
    var kept = searches.save(owner, SaveSearch.of("Kept", FindTaskets.of("anything")));
    Secret shut = secret(feeds.make(owner, MakeFeed.ofSearch(search.id())));
    feeds.make(owner, MakeFeed.ofSearch(kept.id()));

    searches.remove(other, search.id());
    assertThat(reader.read(shut, FeedForm.ATOM)).isNotNull();
    searches.remove(owner, search.id());

    opensNothing(shut);
    assertThat(feeds.mine(owner))
        .singleElement()
        .satisfies(feed -> assertThat(feed.search()).contains(kept.id()));
    assertThat(addresses.isKnown(shut)).isTrue();
    assertThat(addresses.isKnown(Secret.fresh())).isFalse();
  }

  @Test
  void anothersSearchAndNoBoardHaveNoFeed() {
    var search = searches.save(other, SaveSearch.of("Theirs", FindTaskets.of("anything")));

    for (MakeFeed wish :
        List.of(
            MakeFeed.ofSearch(search.id()),
            MakeFeed.ofBoard("no-such-board"),
            new MakeFeed(Optional.empty(), Optional.empty()),
            new MakeFeed(Optional.of("everyone"), Optional.of(search.id())))) {
      assertThatThrownBy(() -> feeds.make(owner, wish)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void everyStepIsAudited() {
    feeds.revoke(owner, feeds.make(owner, MakeFeed.ofBoard("everyone")).id());

    List<?> deeds =
        db.createNativeQuery("select operation from tasket_audit where who = ?1 order by id")
            .setParameter(1, owner.person())
            .getResultList();

    assertThat(deeds).hasToString("[feed.made, feed.revoked]");
  }
}
