package org.tasket.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.talk.RemarkFixtures.NOW;
import static org.tasket.talk.RemarkFixtures.answer;
import static org.tasket.talk.RemarkFixtures.in;
import static org.tasket.talk.RemarkFixtures.question;
import static org.tasket.talk.RemarkFixtures.saying;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.platform.Ids;
import org.tasket.platform.RuleBroken;

class RemarkTest {

  private final Remark question = question();

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("remark.closed"));
  }

  @Test
  void isSeenToBeEdited() {
    UUID named = Ids.next();
    assertThat(question.editedAt()).isEmpty();

    question.edit(saying(" How short may it be? ", named), NOW.plusSeconds(60));

    assertThat(question.text()).isEqualTo("How short may it be?");
    assertThat(question.mentions()).containsExactly(named);
    assertThat(question.editedAt()).contains(NOW.plusSeconds(60));
  }

  @ParameterizedTest
  @EnumSource(
      value = RemarkState.class,
      names = {"WITHDRAWN", "HIDDEN"})
  void rests(RemarkState state) {
    Remark answer = answer(question);
    in(state, question);

    refused(() -> question.edit(saying("Again"), NOW));
    refused(() -> question.hide("Again", NOW));
    refused(() -> answer.acceptFor(question));
    refused(() -> answer(question));
  }

  @Test
  void isShownAgainOnlyWhereItWasHidden() {
    question.hide("Off topic", NOW);
    question.show();

    assertThat(question.isOpen()).isTrue();
    assertThat(question.hiddenReason()).isEmpty();
    refused(question::show);
  }

  @Test
  void isTakenBackForGoodAlsoWhereItWasHidden() {
    question.hide("Off topic", NOW);

    question.withdraw(NOW);

    assertThat(question.isWithdrawn()).isTrue();
    refused(question::show);
    refused(() -> question.withdraw(NOW));
  }

  @Test
  void bearsAndLosesTheMarkOfWhatHelped() {
    Remark answer = answer(question);

    answer.acceptFor(question);
    assertThat(answer.isAccepted()).isTrue();
    answer.unaccept();

    assertThat(answer.isAccepted()).isFalse();
    refused(answer::unaccept);
  }

  @Test
  void helpsOnlyWithItsOwnQuestionAndWhereItCanBeRead() {
    refused(() -> answer(question()).acceptFor(question));
    refused(() -> in(RemarkState.WITHDRAWN, answer(question)).acceptFor(question));
    refused(() -> question.acceptFor(question));
  }

  @Test
  void answersAreNotAnswered() {
    refused(() -> answer(answer(question)));
  }
}
