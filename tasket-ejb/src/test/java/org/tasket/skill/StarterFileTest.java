package org.tasket.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Words;

class StarterFileTest {

  private final List<Skill> all = StarterFile.skills();

  @Test
  void hasSomeThreeHundredSkillsUnderHeadings() {
    assertThat(all.stream().filter(skill -> !skill.isHeading())).hasSizeBetween(280, 320);
    assertThat(all.stream().filter(Skill::isHeading)).hasSizeBetween(10, 20);
    assertThat(all)
        .filteredOn(skill -> !skill.isHeading())
        .noneMatch(one -> one.broader().isEmpty());
  }

  @Test
  void namesEachOnceWithAnAddress() {
    assertThat(all).extracting(Skill::id).doesNotHaveDuplicates();
    assertThat(all).extracting(skill -> skill.uri().orElseThrow()).doesNotHaveDuplicates();
  }

  /** What is above stands further up, so that nothing is brought in before what it lies under. */
  @Test
  void isInOrder() {
    Set<UUID> before = new HashSet<>();
    for (Skill skill : all) {
      assertThat(before).as(skill.uri().orElseThrow()).containsAll(skill.broader());
      before.add(skill.id());
    }
  }

  /** In any language: a label that somebody wrote anywhere can be taken for the one skill. */
  @Test
  void givesEveryWordToOneSkill() {
    Map<String, SkillLookup.Meant> meant = new HashMap<>();
    for (Skill skill : all) {
      for (Locale language : Words.LANGUAGES) {
        words(skill, language)
            .forEach(
                word ->
                    meant
                        .computeIfAbsent(SkillLabel.key(word), key -> new SkillLookup.Meant())
                        .add(skill.id(), word.equals(skill.terms().names().get(language))));
      }
    }

    meant.values().removeIf(one -> one.one().isPresent());
    assertThat(meant.keySet()).isEmpty();
  }

  private static Stream<String> words(Skill skill, Locale language) {
    return Stream.concat(
        Stream.of(skill.terms().names().get(language)),
        skill.terms().others().get(language).stream());
  }

  /** A form takes several words with commas between. */
  @Test
  void usesNoCommaInAName() {
    assertThat(all)
        .flatExtracting(skill -> skill.terms().names().values())
        .noneMatch(name -> name.toString().contains(","));
  }

  @Test
  void hasTheIdsOfEveryHouse() {
    assertThat(StarterFile.id("proofreading"))
        .isEqualTo(UUID.fromString("c9ff6cfb-08a9-3fb0-a384-c7c2baf376fd"));
  }
}
