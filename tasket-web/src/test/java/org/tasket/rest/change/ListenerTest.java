package org.tasket.rest.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListenerTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  private final Line line = new Line();

  private Listener listening() {
    return line.heldBy(UUID.randomUUID());
  }

  @Test
  void whatWasReadWhenItCameIsNotKeptForAsLongAsItListens() {
    assertThat(listening().actor().arrival()).isEmpty();
  }

  @Test
  void nothingIsWrittenBeforeTheContainerSaysThatItCanBe() {
    Listener listener = listening();
    listener.tell("one;");
    assertThat(line.read()).isEmpty();
    listener.onWritePossible();

    assertThat(line.read()).isEqualTo("one;");
  }

  @Test
  void whoIsSlowHearsTheRestLater() {
    Listener listener = listening();
    listener.onWritePossible();
    line.stalls();
    listener.tell("one;");
    listener.tell("two;");
    assertThat(line.read()).isEmpty();
    line.goesOn(listener);

    assertThat(line.read()).isEqualTo("one;two;");
    assertThat(line.completed()).isZero();
  }

  @Test
  void whoDoesNotKeepUpIsLetGo() {
    Listener listener = listening();
    listener.onWritePossible();
    line.stalls();
    for (int i = 0; i <= Listener.WAITING_MOST; i++) {
      assertThat(line.isGone()).isFalse();
      listener.tell("word;");
    }

    assertThat(line.isGone()).isTrue();
    assertThat(line.completed()).isOne();
    listener.tell("more;");
    listener.end();
    assertThat(line.completed()).isOne();
  }

  @Test
  void whoSignedOutHearsNothingMore() {
    Listener listener = listening();
    listener.onWritePossible();
    line.signOut();
    listener.tell("secret;");

    assertThat(line.read()).isEmpty();
    assertThat(line.isGone()).isTrue();
  }

  @Test
  void thatTheBoardIsSeenIsBelievedForAMinute() {
    Listener listener = listening();
    assertThat(listener.isDoubtful(NOW)).isTrue();
    listener.believe(true, NOW);
    assertThat(listener.isDoubtful(NOW.plusSeconds(60))).isFalse();
    assertThat(listener.isDoubtful(NOW.plusSeconds(61))).isTrue();
    listener.believe(true, NOW);
    listener.doubt();
    assertThat(listener.isDoubtful(NOW)).isTrue();
  }

  @Test
  void hearsNoTimeBeforeItWasToldWhatItMissed() {
    Listener listener = listening();
    listener.onWritePossible();
    listener.tell("data: {}\n", NOW);
    assertThat(line.read()).isEqualTo("data: {}\n\n");
    listener.catchUp(NOW);
    listener.tell("data: {}\n", NOW.plusSeconds(1));

    assertThat(line.read())
        .endsWith(":\nid: 2026-11-28T10:00:00Z\n\ndata: {}\nid: 2026-11-28T10:00:01Z\n\n");
  }

  @Test
  void whoIsLetGoBeforeItBeginsIsLetGoWhenItDoes() {
    Listener listener = line.ofSomebody(UUID.randomUUID());
    listener.end();
    assertThat(line.completed()).isZero();
    line.hold(listener);

    assertThat(line.isGone()).isTrue();
    assertThat(line.completed()).isOne();
    assertThat(line.isHeld()).isFalse();
  }

  @Test
  void nothingIsWrittenToWhatTheContainerHasEnded() {
    Listener listener = listening();
    listener.onWritePossible();
    listener.onComplete(null);
    listener.tell("late;");
    listener.end();

    assertThat(line.read()).isEmpty();
    assertThat(line.isGone()).isTrue();
    assertThat(line.completed()).isZero();
  }
}
