package org.tasket.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.InvalidInput;

class SayingTest {

  @ParameterizedTest
  @CsvSource({
    "@aino could you look?,aino",
    "Ask @anna.o'brien first,anna.o",
    "(@bertil),bertil",
    "Thanks @aino.,aino",
    "Thanks @väinö!,väinö",
    "**@j.doe-2**,j.doe-2"
  })
  void namesPeopleByTheirLogins(String text, String login) {
    assertThat(Saying.logins(text)).containsExactly(login);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail aino@example.org", "@ noon", "a@b", "@@aino", "10@5", "@"})
  void namesNobodyByOtherAtSigns(String text) {
    assertThat(Saying.logins(text)).isEmpty();
  }

  @Test
  void namesSomebodyOnce() {
    assertThat(Saying.logins("@aino and @bertil and @aino")).containsExactly("aino", "bertil");
  }

  @Test
  void namesTwentyPeopleAtMost() {
    assertThat(Saying.logins(people(20))).hasSize(20);
    wrong(people(21), "mentions");
  }

  private static String people(int number) {
    return IntStream.range(0, number).mapToObj(n -> "@p" + n).collect(Collectors.joining(" "));
  }

  @Test
  void hasOneToFiveThousandCharacters() {
    assertThat(Saying.logins("x".repeat(5_000))).isEmpty();
    wrong("x".repeat(5_001), "length");
    wrong("  ", "missing");
    wrong(null, "missing");
  }

  private static void wrong(String text, String code) {
    assertThatThrownBy(() -> Saying.logins(text))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(input.errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.field()).isEqualTo("text");
                          assertThat(error.code()).isEqualTo(code);
                        }));
  }
}
