package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is made of the same is made once, as long as it is asked for. */
class RememberedTest {

  private final List<String> made = new ArrayList<>();
  private final Remembered<String, String> capitals =
      new Remembered<>(
          2,
          text -> {
            made.add(text);
            return text.toUpperCase(Locale.ROOT);
          });

  @Test
  void theSameIsMadeOnce() {
    assertThat(capitals.of("one")).isEqualTo("ONE");
    assertThat(capitals.of("one")).isEqualTo("ONE");
    assertThat(made).containsExactly("one");
  }

  @Test
  void whatWasAskedForLongestAgoIsForgotten() {
    capitals.of("one");
    capitals.of("two");
    capitals.of("one");
    capitals.of("three");

    capitals.of("one");
    assertThat(made).containsExactly("one", "two", "three");
    capitals.of("two");
    assertThat(made).endsWith("three", "two");
  }

  @Test
  void whatWeighsMoreLeavesRoomForLess() {
    Remembered<String, String> light = new Remembered<>(8, String::length, this::made);
    light.of("one");
    light.of("two");
    light.of("three");
    light.of("three");
    light.of("two");
    assertThat(made).containsExactly("one", "two", "three");

    light.of("far too long");
    light.of("far too long");
    assertThat(made).endsWith("three", "far too long", "far too long");
    light.of("one");
    light.of("one");
    assertThat(made).endsWith("far too long", "one");
  }

  private String made(String text) {
    made.add(text);
    return text;
  }
}
