package org.tasket.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.skill.SkillFixtures.EN;
import static org.tasket.skill.SkillFixtures.called;
import static org.tasket.skill.SkillFixtures.heading;
import static org.tasket.skill.SkillFixtures.skill;

import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.platform.RuleBroken;

class SkillTest {

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
  }

  @Test
  void tellsWhatChanged() {
    Skill maps = skill("Maps", "GIS");

    assertThat(maps.edit(called("Maps", "GIS").checked())).isEmpty();
    assertThat(maps.edit(called("Cartography", "GIS", "Maps").checked()))
        .containsExactly("names", "others");
    assertThat(maps.line().name(EN)).isEqualTo("Cartography");
  }

  @Nested
  class Merging {

    private final Skill heir = skill("Maps", "GIS");
    private final Skill merged = skill("Cartography", "Mapping", "gis");

    @Test
    void leadsToTheHeirAndLeavesItTheWordsItDidNotKnow() {
      merged.mergeInto(heir);

      assertThat(merged.state()).isEqualTo(SkillState.MERGED);
      assertThat(merged.mergedInto()).contains(heir.id());
      assertThat(merged.line().name(EN)).isEqualTo("Cartography");
      assertThat(heir.line().name(EN)).isEqualTo("Maps");
      assertThat(heir.line().others(EN)).containsExactly("Cartography", "GIS", "Mapping");
    }

    @Test
    void happensOnceAndNeverToItself() {
      refused("skill.heir", () -> heir.mergeInto(heir));
      merged.mergeInto(heir);

      refused("skill.merged", () -> merged.mergeInto(skill("Another")));
      refused("skill.merged", () -> merged.edit(called("Another").checked()));
      refused("skill.heir", () -> skill("Another").mergeInto(merged));
    }

    @Test
    void leavesNoMoreWordsThanASkillMayHaveAndTheNameAmongThem() {
      Skill full = skill("Maps", numbered("map", 99));
      skill("Cartography", numbered("chart", 100)).mergeInto(full);

      assertThat(full.line().others(EN))
          .hasSize(SkillTerms.OTHERS_MOST)
          .contains("Cartography")
          .doesNotContain("chart 1");
    }

    private static String[] numbered(String word, int many) {
      return IntStream.range(0, many).mapToObj(i -> word + " " + i).toArray(String[]::new);
    }

    @Test
    void makesNoHeadingOfASkill() {
      refused("skill.heir", () -> merged.mergeInto(heading("Places")));
      refused("skill.heir", () -> heading("Places").mergeInto(heir));
    }
  }
}
