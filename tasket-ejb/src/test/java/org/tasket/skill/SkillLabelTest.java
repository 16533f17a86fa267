package org.tasket.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SkillLabelTest {

  @Test
  void isComparedWithoutCapitalsAndByOneBlank() {
    assertThat(SkillLabel.key("  Plain \t Language ")).isEqualTo("plain language");
    assertThat(SkillLabel.key("ÄÄNEN editointi")).isEqualTo("äänen editointi");
    assertThat(SkillLabel.head("plain language")).isEqualTo("pla");
    assertThat(SkillLabel.head("r")).isEqualTo("r");
  }

  @Test
  void isMadeOfWords() {
    assertThat(SkillWordRows.of("translation (finnish-swedish), c++/.net and, translation"))
        .isEqualTo(List.of("translation", "finnish", "swedish", "c++", "net", "and"));
    assertThat(SkillWordRows.of("-")).isEmpty();
    assertThat(SkillWordRows.of("x".repeat(200))).isEqualTo(List.of("x".repeat(100)));
  }

  @Nested
  class Meaning {

    private final SkillLookup.Meant meant = new SkillLookup.Meant();
    private final UUID maps = UUID.randomUUID();
    private final UUID atlas = UUID.randomUUID();

    @Test
    void aNameMeansMoreThanWhatElsePeopleSay() {
      meant.add(atlas, false);
      meant.add(maps, true);

      assertThat(meant.one()).contains(maps);
    }

    @Test
    void theSameNameInSeveralLanguagesIsOne() {
      meant.add(maps, true);
      meant.add(maps, true);

      assertThat(meant.one()).contains(maps);
    }

    @Test
    void aWordForTwoMeansNeither() {
      meant.add(maps, false);
      meant.add(atlas, false);

      assertThat(meant.one()).isEqualTo(Optional.empty());
    }
  }
}
