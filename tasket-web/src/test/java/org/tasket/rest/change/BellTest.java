package org.tasket.rest.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.notice.NoticeBook;

class BellTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  private final Map<UUID, Integer> unread = new HashMap<>();
  private final Line line = new Line();
  private final Line other = new Line();
  private final Bell bell =
      new Bell(
          new NoticeBook() {
            @Override
            public Map<UUID, Integer> unread(Collection<UUID> readers, Instant since) {
              assertThat(readers).containsAll(unread.keySet());
              return unread;
            }
          });

  private static Listener on(Line line) {
    Listener listener = line.heldBy(UUID.randomUUID());
    listener.onWritePossible();
    return listener;
  }

  @Test
  void ringsOnlyWhereSomethingNewHasCome() {
    Listener aino = on(line);
    Listener bertil = on(other);
    unread.put(aino.actor().person(), 7);

    bell.ring(List.of(aino, bertil), NOW);

    assertThat(line.read()).endsWith("event: news\ndata: {\"unread\":7}\n\n");
    assertThat(other.read()).doesNotContain("news");
  }
}
