package org.tasket.portlet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.claim.ClaimState;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Words;
import org.tasket.portlet.platform.PortletFakes;

class OutcomeTest {

  private static final UUID TASKET = UUID.fromString("01900000-0000-7000-8000-000000000001");

  private final Map<String, String[]> address = new HashMap<>();

  @Nested
  class TravellingInAnAddress {

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "APPLIED", "AWAITING_SUPERVISOR"})
    void aSuccessArrives(ClaimState state) {
      var outcome = Outcome.claimed(TASKET, state);

      outcome.write(PortletFakes.parameters(address));

      assertThat(Outcome.read(PortletFakes.parameters(address))).hasValue(outcome);
      assertThat(outcome.isGood()).isTrue();
    }

    @Test
    void aRefusalArrivesWithItsReason() {
      var outcome = Outcome.refused(TASKET, new RuleBroken("tasket.full"));

      outcome.write(PortletFakes.parameters(address));

      assertThat(Outcome.read(PortletFakes.parameters(address))).hasValue(outcome);
      assertThat(outcome.isGood()).isFalse();
    }

    @Test
    void aReasonWhoseSentenceNeedsValuesArrivesWithoutIt() {
      var outcome = Outcome.refused(TASKET, new InvalidInput("place", "missing"));

      outcome.write(PortletFakes.parameters(address));

      assertThat(Outcome.read(PortletFakes.parameters(address))).hasValue(outcome);
      assertThat(outcome.coreKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "tasket.FULL", "<b>Pay here</b>", "signin.refused"})
    void aReasonThatSomebodyMadeUpDoesNot(String code) {
      address.put("about", new String[] {TASKET.toString()});
      address.put("outcome", new String[] {code});

      assertThat(Outcome.read(PortletFakes.parameters(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"session,missing", "affirmed,affirm"})
    void whatThePageAsksIsNoRefusal(String field, String error) {
      assertThat(Outcome.refused(TASKET, new InvalidInput(field, error)).code()).isEqualTo("more");
    }

    @ParameterizedTest
    @CsvSource({"actualMinutes,minutes.wrong", "reason,reason.wrong"})
    void whatWasTypedWrongIsNamed(String field, String code) {
      assertThat(Outcome.refused(TASKET, new InvalidInput(field, "missing")).code())
          .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "'", "01900000-0000-7000-8000-00000000000g"})
    void aTasketThatIsNoIdDoesNot(String id) {
      address.put("about", new String[] {id});
      address.put("outcome", new String[] {"taken"});

      assertThat(Outcome.read(PortletFakes.parameters(address))).isEmpty();
    }
  }

  @Test
  void pressingTwiceIsNoMistake() {
    assertThat(Outcome.refused(TASKET, new RuleBroken("claim.already")).isGood()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim.already",
        "conflict",
        "database.unavailable",
        "directory.unavailable",
        "tasket.closed",
        "tasket.full",
      })
  void aReasonThatTravelsHasASentenceWithoutGaps(String code) {
    assertSentence(Outcome.refused(TASKET, new RuleBroken(code)));
  }

  @Test
  void soHaveThoseOfOtherKinds() {
    assertSentence(Outcome.refused(TASKET, new NotFound("tasket.unknown", TASKET.toString())));
    assertSentence(Outcome.refused(TASKET, new Forbidden("claim.own")));
    assertSentence(Outcome.refused(TASKET, new Forbidden("claim.outside")));
  }

  private static void assertSentence(Outcome outcome) {
    assertThat(Words.LANGUAGES)
        .map(language -> Words.in(language).text(outcome.coreKey().orElseThrow()))
        .doesNotHaveDuplicates()
        .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{"));
  }
}
