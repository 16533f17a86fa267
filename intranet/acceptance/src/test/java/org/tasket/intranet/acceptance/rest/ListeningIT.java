package org.tasket.intranet.acceptance.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Whoever looks at a board hears within seconds what changes on it, and nothing else. */
@InTheHouse
class ListeningIT {

  private final List<Ear> ears = new ArrayList<>();
  private Caller carol;
  private Caller aino;
  private Caller bertil;
  private Caller eeva;
  private String board;
  private Posting small;

  @BeforeEach
  void aBoard(House house) {
    carol = Caller.of(house, "carol");
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    eeva = Caller.of(house, "eeva");
    board = RuledBoard.of(Caller.of(house, "david"), Map.of());
    small = Posting.small().with("board", board);
  }

  @AfterEach
  void allGo() {
    ears.forEach(Ear::close);
  }

  private Ear listening(Caller who, String query) {
    Ear ear = Ear.of(who, board, query);
    ears.add(ear);
    return ear;
  }

  @Test
  void aTakenSeatIsHeardByEverybodyWhoSeesTheBoard() {
    String id = Steps.open(aino, small.with("seats", 2));
    Ear ear = listening(eeva, "");
    Steps.claim(bertil, id);

    await()
        .atMost(10, SECONDS)
        .until(() -> ear.signs(id).stream().anyMatch(sign -> sign.getInt("seatsFree") == 1));
    assertThat(ear.signs(id).get(0).getMap("$"))
        .containsOnlyKeys("tasket", "stage", "opened", "seats", "seatsFree", "sessions")
        .containsEntry("stage", "OPEN");
    assertThat(ear.header("Content-Type")).startsWith("text/event-stream");
    assertThat(ear.header("Cache-Control")).contains("no-store", "no-transform");
  }

  @Test
  void whatOnlySomeMaySeeOnlySomeHear() {
    Ear stranger = listening(eeva, "");
    Ear owner = listening(aino, "");
    String draft = Steps.draft(aino, small);
    String narrow =
        Steps.open(aino, small.with("audience", Map.of("groups", List.of("tasket-coordinators"))));
    String wide = Steps.open(aino, small);

    await().atMost(10, SECONDS).until(() -> !stranger.signs(wide).isEmpty());
    await().atMost(10, SECONDS).until(() -> !owner.signs(narrow).isEmpty());
    assertThat(stranger.data()).noneMatch(said -> said.contains(narrow) || said.contains(draft));
  }

  @Test
  void whatChangedWhileSomebodyWasAwayIsHeardWhenTheyComeBack() {
    String id = Steps.open(aino, small.with("seats", 2));
    Instant seen = Instant.now();
    Steps.claim(bertil, id);
    Ear ear = listening(eeva, "?since=" + seen);

    await().atMost(10, SECONDS).until(() -> !ear.signs(id).isEmpty());
    assertThat(ear.heard()).anyMatch(line -> line.startsWith("id: "));
  }

  @Test
  void whoWasAwayForLongIsToldToLookAnew() {
    Ear ear = listening(eeva, "?since=2026-01-01T00:00:00Z");

    await().atMost(10, SECONDS).until(() -> ear.heard().contains("event: board"));
  }

  @Test
  void ofAQuietBoardNothingIsSaidAlsoAfterAnHour() {
    Ear ear = listening(eeva, "?since=" + Instant.now().minus(1, ChronoUnit.HOURS));

    await()
        .atMost(10, SECONDS)
        .until(() -> ear.heard().stream().anyMatch(line -> line.startsWith("id: ")));
    assertThat(ear.heard()).doesNotContain("event: tasket", "event: board");
  }

  @Test
  void whoLosesSightOfTheBoardIsLetGo() {
    Ear ear = listening(eeva, "");
    Map<String, ?> few = Map.of("audience", Map.of("groups", List.of("tasket-coordinators")));
    BoardSteps.change(carol, board, few);

    await().atMost(10, SECONDS).until(ear::isOver);
    assertThat(ear.heard()).doesNotContain("event: board");
  }

  @Test
  void whoListensAtSixPlacesIsSentAwayFromTheOldest() {
    Ear oldest = listening(eeva, "");
    List<Ear> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(listening(eeva, ""));
    }

    await().atMost(10, SECONDS).until(oldest::isOver);
    assertThat(oldest.heard()).contains("event: elsewhere");
    assertThat(others).noneMatch(Ear::isOver);
  }

  @Test
  void theBellRingsForWhomItIsAndNobodyElse() {
    eeva.post("/me/notices/read").then().statusCode(200);
    String id = Steps.open(aino, small);
    Ear owner = Ear.ofBell(aino, "");
    Ear stranger = Ear.ofBell(eeva, "");
    ears.addAll(List.of(owner, stranger));
    Steps.claim(bertil, id);

    await().atMost(10, SECONDS).until(() -> owner.heard().contains("event: news"));
    assertThat(owner.data())
        .anyMatch(said -> said.contains("unread"))
        .noneMatch(said -> said.contains(id));
    assertThat(stranger.heard()).noneMatch(line -> line.startsWith("event: "));
    assertThat(owner.header("Content-Type")).startsWith("text/event-stream");
  }

  @Test
  void whatCameUpBeforeSomebodyListensToTheBellIsHeardAtOnce() {
    Instant seen = Instant.now();
    Steps.claim(bertil, Steps.open(aino, small));
    Ear ear = Ear.ofBell(aino, "?since=" + seen);
    ears.add(ear);

    await().atMost(10, SECONDS).until(() -> ear.heard().contains("event: news"));
    Refused.field("since", aino.get("/me/changes?since=soon"));
  }

  @Test
  void nobodyListensToWhatTheyDoNotSeeOrSinceNoTime() {
    bertil.get("/boards/{slug}/changes", "no-such-board").then().statusCode(404);
    Refused.field("since", bertil.get("/boards/{slug}/changes?since=soon", board));
  }
}
