package org.tasket.feed;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import org.tasket.platform.Words;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;

/** The addresses of a person's feeds: their own, and nobody else's here. */
@Boundary
public class Feeds {

  /** So many at once. */
  public static final int MOST = 50;

  static final Set<Purpose> PURPOSES = Set.of(Purpose.BOARD, Purpose.SEARCH);

  private static final Translated NOTHING =
      new Translated(nothing("en"), nothing("fi"), nothing("sv"));

  @Inject PrivateAddresses addresses;
  @Inject Boards boards;
  @Inject SavedSearches searches;
  @Inject Turns turns;
  @Inject Settings settings;

  /**
   * The caller's, the last made first; without their addresses. Those are among them that show
   * nothing now: a board may be seen again.
   */
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
        .map(
            address ->
                Optional.ofNullable(seen.get(address.about()))
                    .map(board -> view(address, board))
                    .or(
                        () ->
                            Optional.ofNullable(kept.get(address.about()))
                                .map(search -> view(address, search)))
                    .orElseGet(() -> showingNothing(address)))
        .toList();
  }

  /**
   * One of the caller's, without its addresses.
   *
   * @throws NotFound where the caller has none of this id
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
   *     see, the search is none of theirs, or the caller has {@value #MOST} others
   */
  public FeedView make(Actor actor, MakeFeed wish) {
    wish.checked().orThrow();
    turns.await(actor);
    return wish.board()
        .map(slug -> ofBoard(actor, slug))
        .orElseGet(() -> ofSearch(actor, wish.search().orElseThrow()));
  }

  private static String nothing(String language) {
    return Words.in(Locale.forLanguageTag(language)).text("feed.nothing");
  }

  private AddressView address(Actor actor, Purpose purpose, UUID about) {
    long others =
        addresses.mine(actor, PURPOSES).stream()
            .filter(address -> !address.about().equals(about))
            .count();
    new Checks().that(others < MOST, "feeds", "feed.many", MOST).orThrow();
    return addresses.make(actor, purpose, about);
  }

  private FeedView ofBoard(Actor actor, String slug) {
    UUID board = boards.rules(actor, slug).id();
    return view(address(actor, Purpose.BOARD, board), boards.get(actor, slug));
  }

  private FeedView ofSearch(Actor actor, UUID id) {
    Optional<SavedSearchView> search =
        searches.mine(actor).stream().filter(kept -> kept.id().equals(id)).findFirst();
    new Checks().that(search.isPresent(), "search", "saved.unknown").orThrow();
    return view(address(actor, Purpose.SEARCH, id), search.orElseThrow());
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

  /** What it was of is not for the owner's eyes now: its title neither. */
  private FeedView showingNothing(AddressView address) {
    return view(address, Optional.empty(), Optional.empty(), NOTHING);
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
