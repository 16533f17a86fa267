package org.tasket.howto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.howto.HowtoFixtures.NOW;
import static org.tasket.howto.HowtoFixtures.current;
import static org.tasket.howto.HowtoFixtures.in;
import static org.tasket.howto.HowtoFixtures.terms;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Ids;
import org.tasket.platform.RuleBroken;

class HowtoTest {

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("howto.closed"));
  }

  @Test
  void tellsWhoChangedWhat() {
    Howto howto = current();
    UUID editor = Ids.next();
    HowtoTerms wanted = new HowtoTerms("How to word it", "Short.", "en", Optional.of("texts"));

    assertThat(howto.edit(wanted, editor, NOW.plusSeconds(60)))
        .containsExactlyInAnyOrder("title", "category");
    assertThat(howto.terms()).isEqualTo(wanted);
    assertThat(howto.editedBy()).contains(editor);
    assertThat(howto.editedAt()).contains(NOW.plusSeconds(60));
  }

  @Test
  void isNotEditedWhereNothingChanges() {
    Howto howto = current();

    assertThat(howto.edit(terms(), Ids.next(), NOW)).isEmpty();
    assertThat(howto.editedBy()).isEmpty();
    assertThat(howto.editedAt()).isEmpty();
  }

  @Test
  void restsWhileItIsArchived() {
    Howto howto = in(HowtoState.ARCHIVED);

    refused(() -> howto.edit(terms(), Ids.next(), NOW));
    refused(() -> howto.archive(NOW));
    howto.restore();
    assertThat(howto.state()).isEqualTo(HowtoState.CURRENT);
    refused(howto::restore);
  }

  @Test
  void remembersTheAnswerFromWhichItGrew() {
    Origin origin = new Origin(Ids.next(), Ids.next());

    assertThat(current().origin()).isEmpty();
    assertThat(current().from(origin).origin()).contains(origin);
  }
}
