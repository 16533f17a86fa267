package org.tasket.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.skill.SkillFixtures.skill;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.skill.SetOwnSkills.Entry;

class SetOwnSkillsTest {

  private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  private static SetOwnSkills read(String json) {
    return SetOwnSkills.read(
        Fields.of(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject()));
  }

  private static List<String> wrong(SetOwnSkills command, Map<UUID, ListedSkill> today) {
    return wrong(() -> command.check(today));
  }

  private static List<String> wrong(Runnable check) {
    try {
      check.run();
      return List.of();
    } catch (InvalidInput input) {
      return input.errors().stream().map(error -> error.field() + " " + error.code()).toList();
    }
  }

  @Test
  void anEntryIsAnIdOrAnObject() {
    SetOwnSkills command =
        read("{'has': ['" + ID + "', {'id': '" + ID + "', 'level': 'TEACH'}], 'wants': []}");

    assertThat(command.has())
        .containsExactly(
            new Entry(UUID.fromString(ID), Optional.empty()),
            new Entry(UUID.fromString(ID), Optional.of(SkillLevel.TEACH)));
    assertThat(command.wants()).isEmpty();
    assertThat(read("{}")).isEqualTo(new SetOwnSkills(List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'has': 1} | has",
        "{'has': [1]} | has",
        "{'has': ['maps']} | has.0.id",
        "{'wants': [{}]} | wants.0.id",
        "{'wants': [{'id': null}]} | wants.0.id",
        "{'wants': [{'id': '" + ID + "', 'level': 'EXPERT'}]} | wants.0.level",
        "{'wants': [{'id': '" + ID + "', 'name': 'Maps'}]} | wants.0.name",
        "{'likes': []} | likes"
      })
  void whatCannotBeReadIsNamed(String json, String field) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input -> assertThat(input.errors()).extracting(error -> error.field()).contains(field));
  }

  @Test
  void eachSkillOfTheListOnceOnEachSide() {
    ListedSkill maps = skill("Maps").line();
    UUID merged = UUID.randomUUID();
    Map<UUID, ListedSkill> today = Map.of(maps.id(), maps, merged, maps);
    Entry one = new Entry(maps.id(), Optional.empty());

    assertThat(wrong(new SetOwnSkills(List.of(one), List.of(one)), today)).isEmpty();
    assertThat(wrong(new SetOwnSkills(List.of(one, one), List.of()), today))
        .containsExactly("has.1.id skill.twice");
    assertThat(
            wrong(
                new SetOwnSkills(List.of(one, new Entry(merged, Optional.empty())), List.of()),
                today))
        .containsExactly("has.1.id skill.twice");
    assertThat(
            wrong(
                new SetOwnSkills(
                    List.of(), List.of(new Entry(UUID.randomUUID(), Optional.empty()))),
                today))
        .containsExactly("wants.0.id skill.unknown");
  }

  @Test
  void fiftyAreEnough() {
    List<Entry> many =
        Stream.generate(() -> new Entry(UUID.randomUUID(), Optional.empty())).limit(51).toList();

    assertThat(wrong(new SetOwnSkills(many.subList(0, 50), List.of())::mustFit)).isEmpty();
    assertThat(wrong(new SetOwnSkills(many, List.of())::mustFit)).containsExactly("has many");
    assertThat(wrong(new SetOwnSkills(many, many)::mustFit))
        .containsExactly("has many", "wants many");
  }

  @Test
  void aFurtherOneJoinsItsSideOnce() {
    ListedSkill maps = skill("Maps").line();
    OwnSkillsView now =
        new OwnSkillsView(List.of(new OwnSkill(maps, Optional.of(SkillLevel.ALONE))), List.of(), 1);

    SetOwnSkills more = SetOwnSkills.like(now).with(SkillSide.HAS, maps.id());
    assertThat(more).isEqualTo(SetOwnSkills.like(now));
    assertThat(more.with(SkillSide.WANTS, maps.id()).wants())
        .containsExactly(new Entry(maps.id(), Optional.empty()));
  }
}
