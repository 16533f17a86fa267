package org.tasket.web.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.tasket.SessionView;

class SeatFormTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private final SessionView early = session(-60, 2);
  private final SessionView free = session(60, 2);
  private final SessionView full = session(120, 0);

  private static SessionView session(int minutes, int seatsFree) {
    Instant start = NOW.plus(Duration.ofMinutes(minutes));
    return new SessionView(
        UUID.randomUUID(),
        Optional.of(start),
        Optional.of(start.plusSeconds(600)),
        Optional.of("UTC"),
        2,
        seatsFree);
  }

  private static SeatForm form(Set<UUID> held, SessionView... sessions) {
    return SeatForm.over(List.of(sessions), held, List.of(), NOW, session -> "then");
  }

  @Test
  void offersWhatHasNotBegunAndIsNotHeld() {
    assertThat(form(Set.of(full.id()), early, free, full).getChoices())
        .extracting(SelectItem::getValue)
        .containsExactly(free.id().toString());
  }

  @Test
  void takesTheOnlySessionUnasked() {
    SeatForm form = form(Set.of(), free);

    assertThat(form.isToChoose()).isFalse();
    assertThat(form.wish().session()).hasValue(free.id());
    assertThat(form.wish().orWait()).isFalse();
  }

  @Test
  void waitsWhereThePageOfferedNothingElse() {
    SeatForm form = form(Set.of(), full);

    assertThat(form.isAllFull()).isTrue();
    assertThat(form.wish().orWait()).isTrue();
  }

  @Test
  void putsNobodyInAQueueWhoPressedForASeat() {
    SeatForm shown = form(Set.of(), free);
    SessionView taken = new SessionView(free.id(), free.start(), free.end(), free.zone(), 2, 0);

    assertThat(form(Set.of(), taken).saying(shown).wish().orWait()).isFalse();
  }

  @Test
  void asksWhichWhereThereAreSeveral() {
    SeatForm form = form(Set.of(), free, full);

    assertThat(form.isToChoose()).isTrue();
    assertThat(form.isSomeFull()).isTrue();
    assertThat(form.wish().session()).isEmpty();
    form.setSession(full.id().toString());
    form.setWait(true);
    assertThat(form.wish().session()).hasValue(full.id());
    assertThat(form.wish().orWait()).isTrue();
  }
}
