package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.notice.NoticePace;
import org.tasket.notice.NoticeTopic;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;

class SetHabitTest {

  private static SetHabit read(String json) {
    SetHabit read =
        SetHabit.read(
            Fields.of(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject()));
    read.check();
    return read;
  }

  @Test
  void whatIsLeftOutIsAsUsualButForTheQuietHours() {
    SetHabit nothing = read("{}");

    assertThat(nothing.of(NoticeTopic.SEAT)).isEqualTo(NoticePace.AT_ONCE);
    assertThat(nothing.of(NoticeTopic.REPORTS)).isEqualTo(NoticePace.DAILY);
    assertThat(nothing.quiet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "{'choices': {'REPORTS': 'AT_ONCE'}}, choices.REPORTS",
    "{'choices': {'CALENDAR': 'DAILY'}}, choices.CALENDAR",
    "{'choices': {'SEAT': 'HOURLY'}}, choices.SEAT",
    "{'choices': {'GOSSIP': 'DAILY'}}, choices.GOSSIP",
    "{'choices': 'NEVER'}, choices",
    "{'quiet': {'from': 24; 'until': 7}}, quiet.from",
    "{'quiet': {'from': 7; 'until': 7}}, quiet.until",
    "{'quiet': {'from': 7}}, quiet.until",
    "{'zone': 'Europe/Atlantis'}, zone",
    "{'language': 'de'}, language",
    "{'mail': {}}, mail",
    "{'colour': 'red'}, colour"
  })
  void whatIsNotAllowedIsRefusedByName(String json, String field) {
    assertThatThrownBy(() -> read(json.replace(';', ',')))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.errors())
                    .extracting(InvalidInput.FieldError::field)
                    .containsExactly(field));
  }

  @Nested
  class Stopping {

    @Test
    void stopsThatAndNothingElse() {
      SetHabit stopped =
          read("{'choices': {'TALK': 'WEEKLY'}, 'language': 'sv'}")
              .without(Set.of(NoticeTopic.SEAT));

      assertThat(stopped.of(NoticeTopic.SEAT)).isEqualTo(NoticePace.NEVER);
      assertThat(stopped.of(NoticeTopic.TALK)).isEqualTo(NoticePace.WEEKLY);
      assertThat(stopped.of(NoticeTopic.HELPERS)).isEqualTo(NoticePace.AT_ONCE);
      assertThat(stopped.language()).isEqualTo(Optional.of("sv"));
    }
  }
}
