package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.Audience;
import org.tasket.board.BoardView;
import org.tasket.board.EditBoard;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;

class SettingsFormTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Rulebook WHOLE = BoardViews.rules(BoardViews.WHOLE);

  private static SettingsForm form(Rulebook rules) {
    return SettingsForm.of(BoardViews.of(rules), Locale.ENGLISH);
  }

  private static Rulebook saved(SettingsForm form, Rulebook before) {
    return before.with(command(form, true).rules().orElseThrow());
  }

  private static EditBoard command(SettingsForm form, boolean all) {
    Checks checks = new Checks();
    EditBoard command = form.command(all, checks);
    command.check(checks);
    checks.orThrow();
    return command;
  }

  private static Map<String, Object> typed(SettingsForm form) {
    return form.getValues();
  }

  @Nested
  class Untouched {

    @ParameterizedTest
    @ValueSource(strings = {"{}", BoardViews.WHOLE})
    void changesNothing(String patch) {
      Rulebook rules = BoardViews.rules(patch);
      Audience audience =
          new Audience(List.of(new Audience.Part(BoardViews.LAW, false)), Set.of("a", "b c"));
      BoardView board =
          BoardViews.of(new Translated("Digital", "Digi", "Digitalt"), rules, audience);
      SettingsForm form = SettingsForm.of(board, FINNISH);

      EditBoard command = command(form, true);

      assertThat(command.title()).contains(board.title());
      assertThat(rules.with(command.rules().orElseThrow())).isEqualTo(rules);
      assertThat(command.audience()).contains(audience);
      assertThat(command.managers()).contains(List.of(BoardViews.CAROL.toString()));
      assertThat(command.managerGroups()).contains(List.of("keepers"));
    }

    @Test
    void changesNothingHoweverOftenItIsSent() {
      SettingsForm form = form(WHOLE);
      command(form, true);

      assertThat(saved(form, WHOLE)).isEqualTo(WHOLE);
    }

    @Test
    void lastsAsLongAsASession() throws IOException {
      try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
        out.writeObject(form(WHOLE));
      }
    }
  }

  @Nested
  class AText {

    @Test
    void thatIsTheSameInAllLanguagesStandsInTheReadersOnly() {
      SettingsForm form = SettingsForm.of(BoardViews.of(WHOLE), FINNISH);

      assertThat(typed(form))
          .containsEntry("rulebook.texts.welcome.fi", "Welcome")
          .containsEntry("rulebook.texts.welcome.en", null)
          .containsEntry("rulebook.texts.welcome.sv", null)
          .containsKeys("rulebook.texts.purpose.en", "rulebook.texts.purpose.sv");
    }

    @Test
    void changedInOneLanguageChangesForThoseItSpeaksFor() {
      SettingsForm form = SettingsForm.of(BoardViews.of(WHOLE), FINNISH);
      typed(form).put("rulebook.texts.welcome.fi", "Tervetuloa");

      assertThat(saved(form, WHOLE).texts().welcome()).contains(Translated.same("Tervetuloa"));
    }

    @Test
    void emptiedInAllLanguagesIsGone() {
      SettingsForm form = form(WHOLE);
      List.of("en", "fi", "sv")
          .forEach(tag -> typed(form).put("rulebook.texts.purpose." + tag, null));
      typed(form).put("rulebook.texts.introduction.video", null);
      typed(form).put("rulebook.texts.introduction.transcript", null);

      assertThat(saved(form, WHOLE).texts().purpose()).isEmpty();
      assertThat(saved(form, WHOLE).texts().introduction()).isEmpty();
    }

    @Test
    void ofTheTitleIsNeeded() {
      SettingsForm form = form(WHOLE);
      List.of("en", "fi", "sv").forEach(tag -> typed(form).put("title." + tag, null));

      InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> command(form, true));

      assertThat(refusal.errors()).hasToString("[title: This is needed.]");
    }

    @Test
    void ofATitleTooLongIsToldOnceAndTogetherWithTheAudience() {
      SettingsForm form = form(WHOLE);
      typed(form).put("title.en", "A".repeat(EditBoard.TITLE_MOST + 1));
      typed(form).put("audience.scope", "SOME");

      InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> command(form, true));

      assertThat(refusal.errors())
          .extracting(InvalidInput.FieldError::field)
          .containsExactly("title.en", "audience.departments");
    }
  }

  @Nested
  class ANumber {

    @Test
    void leftEmptyIsTheStandardOne() {
      SettingsForm form = form(WHOLE);
      typed(form).put("rulebook.holdDays", null);
      typed(form).put("rulebook.limits.openTaskets", null);
      typed(form).put("rulebook.limits.seats", null);

      Rulebook saved = saved(form, WHOLE);

      assertThat(saved.holdDays()).isEqualTo(7);
      assertThat(saved.limits().openTaskets()).isEmpty();
      assertThat(saved.limits().seats()).isEqualTo(500);
      assertThat(saved.limits().minutesTo()).isEqualTo(120);
    }

    @Test
    void outOfRangeIsRefusedUnderTheNameOfItsField() {
      SettingsForm form = form(WHOLE);
      typed(form).put("rulebook.limits.seats", 501);

      InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> saved(form, WHOLE));

      assertThat(refusal.errors().get(0).field()).isEqualTo("rulebook.limits.seats");
      assertThat(typed(form)).containsKey(refusal.errors().get(0).field());
    }
  }

  @Nested
  class ARow {

    private List<String> categories(Rulebook rules) {
      return rules.categories().stream().map(category -> category.key()).toList();
    }

    @Test
    void isThereForEveryItemAndTwiceToAdd() {
      assertThat(form(WHOLE).rows("rulebook.categories"))
          .extracting(Rows.Row::id, Rows.Row::written)
          .containsExactly(
              tuple("rulebook-categories-0", true),
              tuple("rulebook-categories-1", true),
              tuple("rulebook-categories-2", false),
              tuple("rulebook-categories-3", false));
    }

    @Test
    void thatIsFilledAddsAnItem() {
      SettingsForm form = form(WHOLE);
      typed(form).put("rulebook.categories.3.name.en", "Letters");

      assertThat(categories(saved(form, WHOLE))).containsExactly("texts", "maps", "letters");
    }

    @Test
    void thatIsEmptiedOrTakenAwayDropsItsItemAndKeepsTheOthersKeys() {
      SettingsForm emptied = form(WHOLE);
      List.of("en", "fi", "sv")
          .forEach(tag -> typed(emptied).put("rulebook.categories.0.name." + tag, " "));
      SettingsForm takenAway = form(WHOLE);
      typed(takenAway).put("rulebook.categories.0.gone", true);

      assertThat(categories(saved(emptied, WHOLE))).containsExactly("maps");
      assertThat(categories(saved(takenAway, WHOLE))).containsExactly("maps");
    }

    @Test
    void ofAListThatLosesAllItsItemsIsTheLast() {
      SettingsForm form = form(WHOLE);
      typed(form).put("rulebook.categories.0.gone", true);
      typed(form).put("rulebook.categories.1.gone", true);

      assertThat(saved(form, WHOLE).categories()).isEmpty();
    }

    @Test
    void standsWhereTheCoreCountsIt() {
      SettingsForm form = form(WHOLE);
      typed(form).put("rulebook.templates.0.gone", true);
      typed(form).put("rulebook.templates.2.name", "Reading aloud");
      typed(form).put("rulebook.templates.2.seats", 0);

      InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> saved(form, WHOLE));

      assertThat(refusal.errors().get(0).field()).isEqualTo("rulebook.templates.0.seats");
      assertThat(typed(form))
          .containsEntry("rulebook.templates.0.seats", 0)
          .containsEntry("rulebook.templates.1.language", "en")
          .doesNotContainKey("rulebook.templates.2.name");
      assertThat(form.rows("rulebook.templates")).hasSize(3);
    }

    @Test
    void isCalledByItsWordsInTheReadersLanguageOrAnother() {
      SettingsForm form = form(WHOLE);

      assertThat(form.said("rulebook.categories.0.name", "fi")).isEqualTo("Tekstit");
      assertThat(form.said("rulebook.categories.1.name", "fi")).isEqualTo("Maps");
      assertThat(form.said("rulebook.templates.0.name", "fi")).isEqualTo("Proofreading");
      assertThat(form.said("rulebook.categories.2.name", "fi")).isEmpty();
    }

    @Test
    void ofChoicesHasOneOnEachLine() {
      SettingsForm form = form(WHOLE);
      assertThat(typed(form)).containsEntry("rulebook.fields.0.choices", "B\nA");
      typed(form).put("rulebook.fields.0.choices", "B\r\n\r\n C ");

      assertThat(saved(form, WHOLE).fields().get(0).choices()).containsExactly("B", "C");
    }
  }

  @Nested
  class AnAudience {

    @Test
    void ofEveryoneForgetsTheDepartments() {
      SettingsForm form =
          SettingsForm.of(
              BoardViews.of(
                  Translated.same("Law"),
                  WHOLE,
                  new Audience(List.of(new Audience.Part(BoardViews.LAW, true)), Set.of())),
              Locale.ENGLISH);
      assertThat(typed(form)).containsEntry("audience.scope", "SOME");
      typed(form).put("audience.scope", "EVERYONE");

      assertThat(command(form, true).audience()).contains(Audience.everyone());
    }

    @Test
    void ofSomeNamesThemElseABoardWouldBeShownToAllUnawares() {
      SettingsForm form = form(WHOLE);
      typed(form).put("audience.scope", "SOME");
      assertThatThrownBy(() -> command(form, true)).isInstanceOf(InvalidInput.class);

      typed(form).put("audience.departments.1.department", BoardViews.LAW.toString());
      typed(form).put("audience.groups", "readers\n");

      assertThat(command(form, true).audience())
          .contains(
              new Audience(List.of(new Audience.Part(BoardViews.LAW, true)), Set.of("readers")));
    }
  }

  @Nested
  class Managers {

    @Test
    void areThoseKeptAndThoseAdded() {
      SettingsForm form = form(WHOLE);
      typed(form).put("newManagers", " aino, bertil;eeva ");

      assertThat(command(form, false))
          .isEqualTo(
              new EditBoard(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(List.of(BoardViews.CAROL.toString(), "aino", "bertil", "eeva")),
                  Optional.of(List.of("keepers"))));
    }

    @Test
    void canAllBeTakenOff() {
      SettingsForm form = form(WHOLE);
      typed(form).put("managers", List.of());
      typed(form).put("managerGroups", null);

      assertThat(command(form, false).managers()).contains(List.of());
      assertThat(command(form, false).managerGroups()).contains(List.of());
    }
  }
}
