package org.tasket.portlet.claim;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.person.PersonView;
import org.tasket.portlet.claim.TasketCards.Card;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;

/** Taskets as the core would show them. */
final class CardFixtures {

  static final UUID POSTER = id(1);
  static final UUID WORKSHOP = id(2);
  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  private static final Optional<String> DESCRIPTION =
      Optional.of("Two *pages*, from your own desk.");

  private static final PersonView BERTIL =
      new PersonView(id(9), "Bertil Berg", "Registry", Locale.ROOT);

  private CardFixtures() {}

  static TasketView poster() {
    return tasket(POSTER, "Proof-read a poster", Mode.ONLINE, anyTime(3, 2), TasketAction.CLAIM);
  }

  /** The same on a board where owners choose the helpers. */
  static TasketView posterToAskFor() {
    var terms = terms("Proof-read a poster", Mode.ONLINE);
    return tasket(
        POSTER, Acceptance.OWNER_ACCEPTS, terms, anyTime(3, 2), BERTIL, TasketAction.CLAIM);
  }

  static TasketView fullPoster() {
    return tasket(POSTER, "Proof-read a poster", Mode.ONLINE, anyTime(3, 0));
  }

  static TasketView workshopAtNoon() {
    return tasket(WORKSHOP, "Help at a workshop", Mode.ON_SITE, at(NOON), TasketAction.CLAIM);
  }

  static TasketView workshopTwice() {
    var sessions = Stream.of(at(NOON), at(NOON.plusSeconds(7200))).flatMap(List::stream).toList();
    return tasket(WORKSHOP, "Help at a workshop", Mode.ON_SITE, sessions, TasketAction.CLAIM);
  }

  static TasketView called(String title, String place, String owner) {
    var terms = new Terms(title, Optional.empty(), "fi", 30, Mode.EITHER, Optional.of(place), NOON);
    return tasket(
        POSTER,
        Acceptance.FIRST_COME,
        terms,
        anyTime(1, 1),
        new PersonView(id(9), owner, "", Locale.ROOT));
  }

  static List<Card> cards(TasketView... taskets) {
    return Stream.of(taskets).map(Card::plain).toList();
  }

  private static TasketView tasket(
      UUID id, String title, Mode mode, List<SessionView> sessions, TasketAction... actions) {
    return tasket(id, Acceptance.FIRST_COME, terms(title, mode), sessions, BERTIL, actions);
  }

  private static Terms terms(String title, Mode mode) {
    return new Terms(title, DESCRIPTION, "en", 30, mode, Optional.empty(), NOON);
  }

  private static TasketView tasket(
      UUID id,
      Acceptance acceptance,
      Terms terms,
      List<SessionView> sessions,
      PersonView owner,
      TasketAction... actions) {
    return new TasketView(
        id,
        1,
        "everyone",
        Translated.same("Everyone"),
        acceptance,
        TasketState.OPEN,
        terms,
        List.of(),
        sessions,
        Optional.empty(),
        owner,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of(actions),
        Instant.EPOCH);
  }

  private static List<SessionView> anyTime(int seats, int free) {
    return List.of(
        new SessionView(id(20), Optional.empty(), Optional.empty(), Optional.empty(), seats, free));
  }

  private static List<SessionView> at(Instant start) {
    return List.of(
        new SessionView(
            id(21),
            Optional.of(start),
            Optional.of(start.plusSeconds(3600)),
            Optional.of("Europe/Helsinki"),
            1,
            1));
  }

  private static UUID id(int number) {
    return new UUID(0x01900000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }
}
