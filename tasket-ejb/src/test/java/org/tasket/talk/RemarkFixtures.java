package org.tasket.talk;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Ids;

/** Questions and answers for tests. */
final class RemarkFixtures {

  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private RemarkFixtures() {}

  static Remark question() {
    return Remark.question(Ids.next(), Ids.next(), saying("How long may it be?"), NOW);
  }

  static Remark answer(Remark question) {
    return Remark.answer(question, Ids.next(), saying("Two pages."), NOW);
  }

  static Saying saying(String text, UUID... mentioned) {
    return Saying.of(text, Set.of(mentioned));
  }

  static Remark in(RemarkState state, Remark remark) {
    switch (state) {
      case WITHDRAWN -> remark.withdraw(NOW);
      case HIDDEN -> remark.hide("Off topic", NOW);
      case OPEN -> {}
    }
    return remark;
  }
}
