package org.tasket.web.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.platform.InvalidInput;

class FieldsOnPageTest {

  @ParameterizedTest
  @CsvSource({
    "title, title",
    "sessions, sessions",
    "sessions.start, sessions",
    "recurrence.until, recurrence.until",
    "extra.title, extra-title"
  })
  void nameWhatTheFormHas(String field, String name) {
    assertThat(FieldsOnPage.name(field)).isEqualTo(name);
  }

  @Test
  void keepTheSentence() {
    assertThatThrownBy(
            () ->
                FieldsOnPage.named(
                    () -> {
                      throw new InvalidInput("sessions.seats", "range", 1, 500, 501);
                    }))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(input.errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.field()).isEqualTo("sessions");
                          assertThat(error.sentence(Locale.ENGLISH)).contains("501");
                        }));
  }
}
