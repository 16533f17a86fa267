package org.tasket.web.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillWordsTest {

  @Test
  void haveCommasBetween() {
    assertThat(SkillWords.named(" proofreading, Swedish,, "))
        .containsExactly("proofreading", "Swedish");
    assertThat(SkillWords.named("")).isEmpty();
    assertThat(SkillWords.named(null)).isEmpty();
  }

  @Test
  void mayHaveACommaThemselvesWhereSomethingStrongerStandsBetween() {
    assertThat(SkillWords.named("sound, light and stage; Swedish"))
        .containsExactly("sound, light and stage", "Swedish");
    assertThat(SkillWords.named("sound, light and stage\r\nSwedish"))
        .containsExactly("sound, light and stage", "Swedish");
  }

  @Test
  void areReadAgainAsTheyWereTyped() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("Swedish"),
            List.of("proofreading", "Swedish"),
            List.of("sound, light and stage"),
            List.of("sound, light and stage", "Swedish"))) {
      assertThat(SkillWords.named(SkillWords.typed(words))).isEqualTo(words);
    }
  }
}
