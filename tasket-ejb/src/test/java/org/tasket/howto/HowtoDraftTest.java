package org.tasket.howto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HowtoDraftTest {

  private static HowtoTerms begun(String question) {
    return HowtoDraft.of(
            "texts",
            Optional.ofNullable(question),
            "Proofread a page",
            "Two pages.",
            "en",
            Optional.of("texts"))
        .terms();
  }

  @Test
  void asksInTheTitleAndAnswersInTheText() {
    assertThat(begun("How long may it be?"))
        .isEqualTo(new HowtoTerms("How long may it be?", "Two pages.", "en", Optional.of("texts")));
  }

  @Test
  void quotesALongQuestionAboveTheAnswer() {
    HowtoTerms begun = begun("## How long?\n\nAnd how short?");

    assertThat(begun.title()).isEqualTo("How long?");
    assertThat(begun.text()).isEqualTo("> ## How long?\n> \n> And how short?\n\nTwo pages.");
  }

  @Test
  void cutsATitleThatIsTooLongBetweenCharacters() {
    assertThat(begun("x".repeat(121)).title()).isEqualTo("x".repeat(118) + "…");
    assertThat(begun("x" + "😀".repeat(100)).title()).endsWith("😀…").hasSizeLessThan(121);
    assertThat(begun("x".repeat(121)).text()).startsWith("> xxx").endsWith("\n\nTwo pages.");
  }

  @Test
  void isCalledAfterTheTasketWhereTheQuestionIsNoTitle() {
    assertThat(begun(null).title()).isEqualTo("Proofread a page");
    assertThat(begun("?").title()).isEqualTo("Proofread a page");
    assertThat(begun(null).text()).isEqualTo("Two pages.");
  }
}
