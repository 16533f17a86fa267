package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Words;

class GoodPracticeTest {

  private static final String CLEAR = "a".repeat(80);
  private static final List<Duration> HALF_AN_HOUR = List.of(Duration.ofMinutes(30));
  private static final HelperTerms SKILLED =
      new HelperTerms(List.of("Finnish"), Optional.empty(), Optional.empty(), Optional.empty());

  private static Terms terms(
      String title, String text, int minutes, Mode mode, String place, HelperTerms helper) {
    return new Terms(
        title,
        Optional.ofNullable(text),
        "en",
        minutes,
        mode,
        Optional.ofNullable(place),
        TasketFixtures.NOW,
        Optional.empty(),
        helper,
        BoardTerms.NONE);
  }

  private static Terms minutes(int minutes) {
    return terms("A title", CLEAR, minutes, Mode.ONLINE, null, SKILLED);
  }

  private static Terms text(String title, String text) {
    return terms(title, text, 30, Mode.ONLINE, null, SKILLED);
  }

  private static List<Hint> hints(Terms terms) {
    return GoodPractice.hints(terms, List.of());
  }

  @Test
  void twoHoursAreSmallEnoughAtAnyTimeAndADayInSessions() {
    assertThat(hints(minutes(120))).isEmpty();
    assertThat(hints(minutes(121))).containsExactly(Hint.LONG_AT_ANY_TIME);
    assertThat(GoodPractice.hints(minutes(480), HALF_AN_HOUR)).isEmpty();
    assertThat(GoodPractice.hints(minutes(481), HALF_AN_HOUR)).containsExactly(Hint.LONG);
    assertThat(hints(minutes(481))).containsExactly(Hint.LONG);
  }

  @Test
  void eightyCharactersAreClearEnough() {
    assertThat(hints(text("A title", CLEAR))).isEmpty();
    assertThat(hints(text("A title", " " + "a".repeat(79) + " ")))
        .containsExactly(Hint.DESCRIPTION_SHORT);
    assertThat(hints(text("A title", null))).containsExactly(Hint.DESCRIPTION_MISSING);
  }

  @Test
  void whoComesMustKnowWhere() {
    assertThat(hints(terms("A title", CLEAR, 30, Mode.ON_SITE, null, SKILLED)))
        .containsExactly(Hint.PLACE_MISSING);
    assertThat(hints(terms("A title", CLEAR, 30, Mode.ON_SITE, "Hall", SKILLED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sort CLASSIFIED papers",
        "Salaisen muistion oikoluku",
        "Salassa pidettävät asiakirjat",
        "Översätt en hemlig promemoria",
        "Sekretessbelagda handlingar",
        "Säkerhetsklassad lokal"
      })
  void wordsOfSecrecyAreNoticedInEachLanguage(String title) {
    assertThat(hints(text(title, CLEAR))).containsExactly(Hint.SECRECY);
    assertThat(hints(text("A title", CLEAR + " " + title))).containsExactly(Hint.SECRECY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Write to the secretary", "Unclassified words", "Talk about salaries"})
  void wordsThatOnlyLookLikeThemAreNot(String title) {
    assertThat(hints(text(title, CLEAR))).isEmpty();
  }

  @Test
  void learningIsAsGoodAsASkill() {
    HelperTerms learning =
        new HelperTerms(List.of(), Optional.of("Plain words"), Optional.empty(), Optional.empty());

    assertThat(hints(terms("A title", CLEAR, 30, Mode.ONLINE, null, learning))).isEmpty();
    assertThat(hints(terms("A title", CLEAR, 30, Mode.ONLINE, null, HelperTerms.NONE)))
        .containsExactly(Hint.SKILL_MISSING);
  }

  @ParameterizedTest
  @EnumSource(Hint.class)
  void everyHintHasASentenceInEachLanguage(Hint hint) {
    assertThat(Words.LANGUAGES.stream().map(hint::sentence).distinct()).hasSize(3);
  }

  @Test
  void aSessionOfTwiceTheMinutesIsTold() {
    assertThat(GoodPractice.hints(minutes(30), sessions(20, 59))).isEmpty();
    assertThat(GoodPractice.hints(minutes(30), sessions(20, 60)))
        .containsExactly(Hint.SESSION_LONGER);
  }

  private static List<Duration> sessions(int one, int another) {
    return List.of(Duration.ofMinutes(one), Duration.ofMinutes(another));
  }
}
