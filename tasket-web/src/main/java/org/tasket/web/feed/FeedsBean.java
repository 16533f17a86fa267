package org.tasket.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Boards;
import org.tasket.feed.FeedForm;
import org.tasket.feed.FeedView;
import org.tasket.feed.Feeds;
import org.tasket.feed.MakeFeed;
import org.tasket.saved.SavedSearches;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * The reader's feeds, and a way to subscribe to the board or the search that the address names. The
 * page that answers to the making of an address shows it, without a way over another page: it is
 * kept nowhere in between.
 */
@Named
@RequestScoped
public class FeedsBean {

  @Inject SignedIn signedIn;
  @Inject Feeds feeds;
  @Inject Boards boards;
  @Inject SavedSearches searches;
  @Inject Language language;

  private String board;
  private UUID search;
  private String remove;
  private String name = "";
  private List<FeedView> mine = List.of();
  private Optional<FeedView> made = Optional.empty();

  public void load() {
    mine = feeds.mine(signedIn.actor());
    if (search != null) {
      name = searches.get(signedIn.actor(), search).name();
    } else if (board != null) {
      name = boards.get(signedIn.actor(), board).title().in(language.locale());
    }
  }

  public void make() {
    made = Optional.of(feeds.make(signedIn.actor(), wish()));
    mine = feeds.mine(signedIn.actor());
  }

  private MakeFeed wish() {
    return search == null ? MakeFeed.ofBoard(board) : MakeFeed.ofSearch(search);
  }

  public void removeOne() {
    feeds.revoke(signedIn.actor(), Chosen.id(remove, "feed.unknown"));
    Notices.done("done.feed.revoked");
    Goto.feeds();
  }

  /** What can be subscribed to here; empty where the address names nothing. */
  public String getName() {
    return name;
  }

  /** Whether that has an address already. */
  public boolean isSubscribed() {
    return mine.stream()
        .anyMatch(
            feed ->
                search == null
                    ? feed.board().equals(Optional.ofNullable(board))
                    : feed.search().equals(Optional.of(search)));
  }

  public List<FeedView> getMine() {
    return mine;
  }

  /** The addresses, where they were just made; empty otherwise. */
  public String getAtom() {
    return address(FeedForm.ATOM);
  }

  public String getJson() {
    return address(FeedForm.JSON);
  }

  private String address(FeedForm form) {
    return made.map(feed -> feed.addresses().get(form).toString()).orElse("");
  }

  public String getBoard() {
    return board;
  }

  public void setBoard(String board) {
    this.board = board;
  }

  public UUID getSearch() {
    return search;
  }

  public void setSearch(UUID search) {
    this.search = search;
  }

  public String getRemove() {
    return remove;
  }

  public void setRemove(String remove) {
    this.remove = remove;
  }
}
