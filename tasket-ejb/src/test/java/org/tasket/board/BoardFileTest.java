package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Words;

class BoardFileTest {

  private static final BoardFile FILE =
      new BoardFile(
          "law",
          new Translated("Law", "Laki", "Lag"),
          "MICRO_WORK",
          BoardFixtures.rulebook("{'moderated': true, 'holdDays': 3}"),
          List.of(new BoardFile.Part("law-1", "Drafting", false)),
          Set.of("lawyers"),
          Set.of("law-keepers"));

  private static InvalidInput refused(JsonObject json) {
    Checks checks = new Checks();
    BoardFile.read(Fields.of(json, "file", checks));
    return catchThrowableOfType(InvalidInput.class, checks::orThrow);
  }

  @Test
  void comesBackAsItWas() {
    Fields fields = Fields.of(FILE.json());

    assertThat(BoardFile.read(fields)).isEqualTo(FILE);
    fields.checked();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'version': 2}",
        "{'format': 'something-else'}",
        "{'titles': null}",
        "{'people': ['aino']}",
        "{'rulebook': {'holdDays': 0}}",
        "{'rulebook': {'managers': ['aino']}}",
        "{'audience': {'people': ['aino']}}",
        "{'audience': {'departments': [{'name': 'No code'}]}}",
        "{'audience': {'groups': ['']}}",
        "{'managerGroups': ['a\\u0000b']}",
      })
  void whatIsWrongInAFileIsNamed(String patch) {
    JsonObject json =
        Json.createMergePatch(BoardFixtures.json(patch)).apply(FILE.json()).asJsonObject();

    assertThat(refused(json).errors()).isNotEmpty();
    assertThat(refused(json).errors().get(0).field()).startsWith("file.");
  }

  static List<Starter> starters() {
    return Starter.all();
  }

  @Test
  void thereAreSixStarters() {
    assertThat(starters()).extracting(Starter::key).doesNotHaveDuplicates().hasSize(6);
  }

  @ParameterizedTest
  @MethodSource("starters")
  void aStarterSpeaksEachLanguageInItsOwnWords(Starter starter) {
    Rulebook rules = BoardFile.read(Fields.of(starter.file())).rulebook();
    List<Translated> texts =
        List.of(
            starter.title(),
            starter.purpose(),
            rules.texts().welcome().orElseThrow(),
            rules.texts().ways().orElseThrow());

    for (Translated text : texts) {
      assertThat(Words.LANGUAGES.stream().map(text::in)).doesNotHaveDuplicates();
      assertThat(text.in(Locale.ENGLISH)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("starters")
  void theTemplatesOfAStarterAreThereInEachLanguageOrInNone(Starter starter) {
    List<Rulebook.Template> templates =
        BoardFile.read(Fields.of(starter.file())).rulebook().templates();

    if (!templates.isEmpty()) {
      assertThat(templates)
          .extracting(Rulebook.Template::language)
          .containsExactlyInAnyOrder("en", "fi", "sv");
    }
  }

  @ParameterizedTest
  @MethodSource("starters")
  void aStarterNamesNobody(Starter starter) {
    BoardFile file = BoardFile.read(Fields.of(starter.file()));

    assertThat(file.departments()).isEmpty();
    assertThat(file.groups()).isEmpty();
    assertThat(file.managerGroups()).isEmpty();
  }
}
