package org.tasket.feed;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.address.Opened;
import org.tasket.address.PrivateAddresses;
import org.tasket.address.Purpose;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.TasketSearch;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.Boundary;
import org.tasket.platform.Fingerprint;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;
import org.tasket.platform.Settings;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSign;
import org.tasket.tasket.TasketSigns;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketView;

/**
 * A feed, for whoever shows its secret: what is open now, by what its owner may see now. Whoever
 * has left the house, sees the board no more or has removed the search has none any more.
 */
@Boundary
public class FeedReader {

  /** So many of those that opened last. */
  static final int MOST = 50;

  @Inject PrivateAddresses addresses;
  @Inject People people;
  @Inject Boards boards;
  @Inject TasketList taskets;
  @Inject TasketSigns signs;
  @Inject SavedSearches searches;
  @Inject TasketSearch search;
  @Inject Settings settings;

  /**
   * The feed, in a number of queries that does not grow with what is in it.
   *
   * @throws NotFound where the secret opens nothing, whatever the cause
   */
  public FeedText read(Secret secret, FeedForm form) {
    Opened opened = addresses.opened(secret, Feeds.PURPOSES).orElseThrow(FeedReader::nothing);
    Actor owner =
        people.again(List.of(opened.person()), WayIn.REST).stream()
            .findFirst()
            .orElseThrow(FeedReader::nothing);
    try {
      Feed feed = opened.purpose() == Purpose.BOARD ? ofBoard(owner, opened) : found(owner, opened);
      return new FeedText(form.write(feed), Fingerprint.of(form + feed.toString()));
    } catch (InvalidInput unseen) { // the board of a search is not for its owner's eyes any more
      throw nothing();
    }
  }

  private Feed ofBoard(Actor owner, Opened opened) {
    String slug =
        Optional.ofNullable(boards.rules(owner, Set.of(opened.about())).get(opened.about()))
            .map(BoardRules::slug)
            .orElseThrow(FeedReader::nothing);
    BoardView board = boards.get(owner, slug);
    TasketQuery last = TasketQuery.open().onBoard(slug).sorted(TasketSort.OPENED).atMost(MOST);
    FeedWords words = words(owner);
    return feed(
        opened,
        words,
        board.title().in(words.language()),
        "/boards/" + slug,
        taskets.page(owner, last).items());
  }

  private Feed found(Actor owner, Opened opened) {
    SavedSearchView saved = searches.get(owner, opened.about());
    FindTaskets last =
        FindTaskets.of(saved.text())
            .narrowed(saved.narrowing())
            .sorted(FindSort.OPENED)
            .atMost(MOST);
    return feed(opened, words(owner), saved.name(), "/me/searches", search.fitting(owner, last));
  }

  private Feed feed(
      Opened opened, FeedWords words, String title, String home, List<TasketView> open) {
    Map<UUID, Instant> since = openedAt(open);
    List<FeedEntry> entries =
        open.stream()
            .filter(tasket -> since.containsKey(tasket.id()))
            .map(tasket -> words.entry(tasket, since.get(tasket.id())))
            .sorted(Comparator.comparing(FeedEntry::opened).reversed())
            .toList();
    return new Feed(
        opened.address(), title, words.at(home), words.language(), opened.madeAt(), entries);
  }

  private Map<UUID, Instant> openedAt(List<TasketView> open) {
    return signs.of(open.stream().map(TasketView::id).toList()).stream()
        .filter(sign -> sign.opened().isPresent())
        .collect(toMap(TasketSign::tasket, sign -> sign.opened().orElseThrow()));
  }

  private FeedWords words(Actor owner) {
    return new FeedWords(
        people.named(List.of(owner.person())).get(owner.person()).language(),
        settings.zone(),
        settings.publicUrl());
  }

  private static NotFound nothing() {
    return new NotFound("path");
  }
}
