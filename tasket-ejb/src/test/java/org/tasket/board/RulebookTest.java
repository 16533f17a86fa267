package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.platform.InvalidInput;

class RulebookTest {

  private static Rulebook with(String patch) {
    return BoardFixtures.rulebook(patch);
  }

  private static InvalidInput refused(String patch) {
    return catchThrowableOfType(InvalidInput.class, () -> with(patch));
  }

  private static final String WHOLE =
      """
      {'texts': {'purpose': {'en': 'Small things', 'fi': 'Pieniä asioita', 'sv': 'Småsaker'},
                 'introduction': {'video': 'https://example.org/film',
                                  'transcript': 'https://example.org/text'}},
       'look': {'accent': '#0b6e4f', 'icon': 'leaf'},
       'categories': [{'key': 'texts', 'name': {'en': 'Texts'}}],
       'posting': 'MANAGERS', 'moderated': true, 'acceptance': 'OWNER_ACCEPTS',
       'supervisor': 'APPROVE',
       'limits': {'minutesFrom': 10, 'minutesTo': 120, 'seats': 5, 'openTaskets': 3,
                  'liveClaims': 2},
       'openDays': 30, 'holdDays': 3, 'answerDays': 2,
       'whoseTime': ['OWN', 'WORK'], 'travelCounts': true,
       'requirements': [{'key': 'clearance', 'text': {'en': 'I am cleared'}}],
       'fields': [{'key': 'room', 'label': {'en': 'Room'}, 'type': 'CHOICE', 'required': true,
                   'choices': ['A', 'B']}],
       'templates': [{'key': 'proof', 'name': 'Proofreading', 'language': 'en',
                      'plannedMinutes': 30, 'category': 'texts'}]}
      """;

  @Nested
  class AsADocument {

    @Test
    void comesBackAsItWas() {
      Rulebook rules = with(WHOLE);
      RulebookColumn column = new RulebookColumn();

      assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(rules)))
          .isEqualTo(rules)
          .isNotEqualTo(Rulebook.standard());
    }

    @Test
    void isStandardWhereItSaysNothing() {
      assertThat(new RulebookColumn().convertToEntityAttribute("{}"))
          .isEqualTo(Rulebook.standard());
    }

    @Test
    void changesOnlyWhatAPatchNames() {
      Rulebook rules = with(WHOLE);

      Rulebook patched = rules.with(BoardFixtures.json("{'holdDays': 9}"));

      assertThat(patched.changedFrom(rules)).containsExactly("holdDays");
      assertThat(patched.holdDays()).isEqualTo(9);
    }

    @Test
    void returnsToTheStandardWhereAPatchSaysNull() {
      Rulebook patched =
          with(WHOLE).with(BoardFixtures.json("{'acceptance': null, 'limits': null}"));

      assertThat(patched.acceptance()).isEqualTo(Acceptance.FIRST_COME);
      assertThat(patched.limits()).isEqualTo(Rulebook.standard().limits());
    }

    @Test
    void speaksOneLanguageForThoseThatAreMissing() {
      assertThat(with(WHOLE).categories().get(0).name().in(Locale.forLanguageTag("fi")))
          .isEqualTo("Texts");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "holdDays, 1, 60",
    "answerDays, 1, 60",
    "openDays, 1, 180",
  })
  void daysHaveTheirRange(String days, int least, int most) {
    assertThat(with("{'" + days + "': " + least + "}")).isNotNull();
    assertThat(with("{'" + days + "': " + most + "}")).isNotNull();
    assertThat(refused("{'" + days + "': " + (least - 1) + "}").errors().get(0).field())
        .isEqualTo("rulebook." + days);
    assertThat(refused("{'" + days + "': " + (most + 1) + "}").errors()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "{'holdDays': 'seven'}, rulebook.holdDays",
    "{'hold': 7}, rulebook.hold",
    "{'acceptance': 'LOTTERY'}, rulebook.acceptance",
    "{'whoseTime': []}, rulebook.whoseTime",
    "{'whoseTime': ['SPARE']}, rulebook.whoseTime",
    "{'look': {'accent': 'red'}}, rulebook.look.accent",
    "{'look': {'accent': '#ffff00'}}, rulebook.look.accent",
    "{'look': {'icon': 'skull'}}, rulebook.look.icon",
    "{'limits': {'seats': 501}}, rulebook.limits.seats",
    "{'limits': {'minutesFrom': 4}}, rulebook.limits.minutesFrom",
    "{'texts': {'welcome': {'de': 'Hallo'}}}, rulebook.texts.welcome.de",
    "{'categories': [{'name': {'en': 'A'}}; {}]}, rulebook.categories.1.name",
    "{'categories': [{'key': 'a'; 'name': {'en': 'A'}}; {'key': 'a'; 'name': {'en': 'B'}}]},"
        + " rulebook.categories.1.key",
    "{'templates': [{'name': 'A'; 'seats': 0}]}, rulebook.templates.0.seats",
  })
  void whatIsWrongIsSaidWithItsPath(String patch, String path) {
    assertThat(refused(patch.replace(';', ',')).errors().get(0).field()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'categories': [{'key': 'a', 'name': {'en': 'A'}}, {'key': 'a', 'name': {'en': 'B'}}]}",
        "{'categories': [{'key': 7, 'name': {'en': 'A'}}]}",
        "{'categories': [{'key': 'A b', 'name': {'en': 'A'}}]}",
        "{'categories': [{'key': 'a', 'name': {}}]}",
        "{'categories': [{'key': 'a'}]}",
        "{'categories': 'a'}",
        "{'limits': {'minutesFrom': 60, 'minutesTo': 30}}",
        "{'limits': {'openTaskets': 0}}",
        "{'fields': [{'key': 'a', 'label': {'en': 'A'}, 'type': 'CHOICE', 'choices': ['one']}]}",
        "{'fields': [{'key': 'a', 'label': {'en': 'A'}, 'type': 'TEXT', 'choices': ['x', 'y']}]}",
        "{'templates': [{'key': 'a', 'name': 'A', 'plannedMinutes': 4}]}",
        "{'texts': {'introduction': {'video': 'javascript:alert(1)', 'transcript': 'https://a.b'}}}",
        "{'texts': {'introduction': {'video': 'https://example.org/film'}}}",
      })
  void whatNoBoardCanHaveIsRefused(String patch) {
    assertThat(refused(patch).errors()).isNotEmpty();
  }

  @Nested
  class AKeyThatNobodyGave {

    @ParameterizedTest
    @CsvSource({
      "Translations, translations",
      "Käännös & kieli!, kaannos-kieli",
      "???, item",
      "A name that goes on for longer than forty letters do, a-name-that-goes-on-for-longer-than-f",
    })
    void isMadeOfTheWords(String name, String key) {
      Rulebook rules = with("{'categories': [{'name': {'fi': '" + name + "'}}]}");

      assertThat(rules.category(key)).isPresent();
    }

    @Test
    void isNoOtherItemsKey() {
      Rulebook rules =
          with(
              "{'categories': [{'name': {'en': 'Texts'}}, {'key': '', 'name': {'en': 'Texts'}},"
                  + " {'key': 'texts', 'name': {'en': 'Written'}}]}");

      assertThat(rules.categories().stream().map(Rulebook.Category::key))
          .containsExactly("texts-2", "texts-3", "texts");
    }

    @Test
    void isMadeForEveryKindOfItem() {
      Rulebook rules =
          with(
              "{'requirements': [{'text': {'en': 'I am cleared'}}],"
                  + " 'fields': [{'label': {'en': 'Room'}}], 'templates': [{'name': 'Reading'}]}");

      assertThat(rules.requirements().get(0).key()).isEqualTo("i-am-cleared");
      assertThat(rules.fields().get(0).key()).isEqualTo("room");
      assertThat(rules.template("reading")).isPresent();
    }
  }

  @Test
  void theContrastIsThatOfWcag() {
    assertThat(Contrast.withWhite("#ffffff")).isEqualTo(1);
    assertThat(Contrast.withWhite("#000000")).isEqualTo(21);
    assertThat(Contrast.withWhite("#767676")).isBetween(4.5, 4.6);
    assertThat(Contrast.withWhite("#777777")).isLessThan(4.5);
  }
}
