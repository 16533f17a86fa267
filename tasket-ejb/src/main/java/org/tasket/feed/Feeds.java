package org.tasket.feed;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.address.AddressView;
import org.tasket.address.PrivateAddresses;
import org.tasket.address.Purpose;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.board.Translated;
import org.tasket.person.Actor;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;
import org.tasket.platform.Settings;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;

/** The addresses of a person's feeds: their own, and nobody else's here. */
@Boundary
public class Feeds {

  /** So many at once. */
  public static final int MOST = 50;

  static final Set<Purpose> PURPOSES = Set.of(Purpose.BOARD, Purpose.SEARCH);

  @Inject PrivateAddresses addresses;
  @Inject Boards boards;
  @Inject SavedSearches searches;
  @Inject Turns turns;
  @Inject Settings settings;

  /** The caller's that show anything now, the last made first; without their addresses. */
  public List<FeedView> mine(Actor actor) {
    List<AddressView> open = addresses.mine(actor, PURPOSES);
    if (open.isEmpty()) {
      return List.of();
    }
    Map<UUID, BoardView> seen =
        boards.list(actor).stream().collect(toMap(BoardView::id, board -> board));
    Map<UUID, SavedSearchView> kept =
        searches.mine(actor).stream().collect(toMap(SavedSearchView::id, search -> search));
    return open.stream()
        .flatMap(
            address ->
                address.purpose() == Purpose.BOARD
                    ? Optional.ofNullable(seen.get(address.about()))
                        .map(board -> view(address, board))
                        .stream()
                    : Optional.ofNullable(kept.get(address.about()))
                        .map(search -> view(address, search))
                        .stream())
        .toList();
  }

  /**
   * One of the caller's, without its addresses.
   *
   * @throws NotFound where the caller has none of this id that shows anything now
   */
  public FeedView get(Actor actor, UUID id) {
    return mine(actor).stream()
        .filter(feed -> feed.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("feed.unknown", id.toString()));
  }

  /**
   * Makes one, and shuts the one before of the same. This answer alone tells its addresses.
   *
   * @throws Forbidden where the caller shows a token
   * @throws InvalidInput where neither or both are named, the board is none that the caller may
   *     see, the search is none of theirs, or the caller has {@value #MOST} of them
   */
  public FeedView make(Actor actor, MakeFeed wish) {
    wish.checked().orThrow();
    turns.await(actor);
    new Checks()
        .that(addresses.mine(actor, PURPOSES).size() < MOST, "feeds", "feed.many", MOST)
        .orThrow();
    return wish.board()
        .map(slug -> ofBoard(actor, slug))
        .orElseGet(() -> ofSearch(actor, wish.search().orElseThrow()));
  }

  private FeedView ofBoard(Actor actor, String slug) {
    UUID board = boards.rules(actor, slug).id();
    return view(addresses.make(actor, Purpose.BOARD, board), boards.get(actor, slug));
  }

  private FeedView ofSearch(Actor actor, UUID id) {
    Optional<SavedSearchView> search =
        searches.mine(actor).stream().filter(kept -> kept.id().equals(id)).findFirst();
    new Checks().that(search.isPresent(), "search", "saved.unknown").orThrow();
    return view(addresses.make(actor, Purpose.SEARCH, id), search.orElseThrow());
  }

  /** Shuts one for good; where there is none there is nothing to do. */
  public void revoke(Actor actor, UUID id) {
    addresses.mine(actor, PURPOSES).stream()
        .filter(address -> address.id().equals(id))
        .forEach(address -> addresses.shut(actor, id));
  }

  private FeedView view(AddressView address, BoardView board) {
    return view(address, Optional.of(board.slug()), Optional.empty(), board.title());
  }

  private FeedView view(AddressView address, SavedSearchView search) {
    return view(
        address, Optional.empty(), Optional.of(search.id()), Translated.same(search.name()));
  }

  private FeedView view(
      AddressView address, Optional<String> board, Optional<UUID> search, Translated title) {
    return new FeedView(
        address.id(),
        address.version(),
        board,
        search,
        title,
        address.madeAt(),
        address.secret().map(this::told).orElse(Map.of()));
  }

  private Map<FeedForm, URI> told(Secret secret) {
    Map<FeedForm, URI> told = new EnumMap<>(FeedForm.class);
    Arrays.stream(FeedForm.values())
        .forEach(
            form ->
                told.put(
                    form,
                    URI.create(
                        settings.publicUrl() + "/feed/" + secret.text() + "." + form.ending())));
    return told;
  }
}
