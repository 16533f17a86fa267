package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words may be meant by one with mistakes in it. */
class MistypedTest {

  @ParameterizedTest
  @CsvSource({
    "procurment, procurement",
    "procurment, procurements",
    "procurment, publicprocurement",
    "porcurement, procurement",
    "prcuremnt, procurement",
    "julkaisuu, julkaisutoiminta",
    "lomke, lomake",
    "lomke, lomakkeen",
    "lomaek, lomake"
  })
  void nearlyTheSameIsMeant(String typed, String word) {
    assertThat(Mistyped.of(typed).isIn(WordQuery.plain(word))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "procurment, recruitment",
    "procurment, pro",
    "prcremnt, procurement",
    "lomke, lomittaja",
    "lomke, lomakkeistossa",
    "lomke, komake"
  })
  void anotherWordIsNot(String typed, String word) {
    assertThat(Mistyped.of(typed).isIn(WordQuery.plain(word))).isFalse();
  }

  @Test
  void whatWasMadeForTheSearchIsThereForItsMarks() {
    assertThat(Mistyped.of("procurment")).isSameAs(Mistyped.of("procurment"));
  }
}
