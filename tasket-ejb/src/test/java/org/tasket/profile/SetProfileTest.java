package org.tasket.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.cause.Cause;
import org.tasket.cause.CausesColumn;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;

class SetProfileTest {

  private static SetProfile read(String json) {
    return SetProfile.read(
        Fields.of(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject()));
  }

  private static SetProfile interested(List<String> interests) {
    return new SetProfile(Optional.empty(), interests, List.of(), VisibleTo.ME);
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
  void nothingIsNeededAndNobodyElseReadsWhatIsNotSaid() {
    assertThat(read("{}"))
        .isEqualTo(new SetProfile(Optional.empty(), List.of(), List.of(), VisibleTo.ME));
    assertThat(wrong(() -> read("{}").check())).isEmpty();
  }

  @Test
  void isReadAsItIsKept() {
    SetProfile command =
        read(
            "{'aboutMe': ' Hello ', 'interests': [' chess', 'choir'],"
                + " 'causes': ['NATURE', 'CHILDREN'], 'visibleTo': 'COLLEAGUES'}");

    assertThat(command)
        .isEqualTo(
            new SetProfile(
                Optional.of("Hello"),
                List.of("chess", "choir"),
                List.of(Cause.CHILDREN, Cause.NATURE),
                VisibleTo.COLLEAGUES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'aboutMe': 1} | aboutMe type.text",
        "{'interests': 'chess'} | interests type.texts",
        "{'interests': [1]} | interests type.texts",
        "{'causes': ['NATURE', 'GARDENS']} | causes.1 choice",
        "{'causes': 'NATURE'} | causes type.texts",
        "{'visibleTo': 'WORLD'} | visibleTo choice",
        "{'place': 'Turku'} | place field"
      })
  void whatCannotBeReadIsNamed(String json, String field) {
    assertThat(wrong(() -> read(json))).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({"59, true", "60, true", "61, false"})
  void anInterestIsAWordOrAFew(int letters, boolean fits) {
    assertThat(wrong(() -> interested(List.of("x".repeat(letters))).check()).isEmpty())
        .isEqualTo(fits);
  }

  @Test
  void anInterestIsOneAlsoWhereItIsTyped() {
    assertThat(wrong(() -> interested(List.of("chess", "choir; opera")).check()))
        .containsExactly("interests.1 semicolon");
  }

  @ParameterizedTest
  @CsvSource({"2000, true", "2001, false"})
  void aboutMeIsNoNovel(int letters, boolean fits) {
    SetProfile command =
        new SetProfile(
            Optional.of("x".repeat(letters)), List.of(), List.of(), VisibleTo.COLLEAGUES);

    assertThat(wrong(command::check).isEmpty()).isEqualTo(fits);
  }

  @Test
  void interestsAreFewOneLineEachAndOnce() {
    assertThat(wrong(() -> interested(List.of("Chess", "chess")).check()))
        .containsExactly("interests.1 twice");
    assertThat(wrong(() -> interested(List.of("a\nb", " ", "c\0")).check()))
        .containsExactly("interests.0 line", "interests.1 missing", "interests.2 character");
    List<String> many = IntStream.rangeClosed(1, 21).mapToObj(one -> "word " + one).toList();
    assertThat(wrong(() -> interested(many).check())).containsExactly("interests many");
    assertThat(wrong(() -> interested(many.subList(0, 20)).check())).isEmpty();
  }

  @Test
  void noInputMakesTheAnswerLong() {
    assertThat(wrong(() -> interested(Collections.nCopies(5_000, "")).check()))
        .containsExactly("interests many");
    String causes = String.join(", ", Collections.nCopies(5_000, "'GARDENS'"));
    assertThat(wrong(() -> read("{'causes': [" + causes + "]}"))).containsExactly("causes many");
  }

  @Test
  void aCauseIsNamedOnce() {
    assertThat(wrong(() -> read("{'causes': ['NATURE', 'NATURE']}").check()))
        .containsExactly("causes twice");
  }

  @Test
  void onlyWhatBecomesAnotherHasChanged() {
    Profile profile = Profile.of(null);
    SetProfile wanted = read("{'interests': ['chess'], 'causes': ['NATURE']}");

    assertThat(profile.become(wanted)).containsExactly("interests", "causes");
    assertThat(profile.become(wanted)).isEmpty();
    assertThat(profile.view().interests()).containsExactly("chess");
    assertThat(profile.become(read("{'visibleTo': 'DEPARTMENT', 'aboutMe': 'Hi'}")))
        .containsExactly("aboutMe", "interests", "causes", "visibleTo");
  }

  @Test
  void columnsKeepWhatTheyAreGiven() {
    List<String> most = IntStream.range(0, 20).mapToObj(at -> at + "y".repeat(58)).toList();
    String kept = new InterestsColumn().convertToDatabaseColumn(most);

    assertThat(new InterestsColumn().convertToEntityAttribute(kept)).isEqualTo(most);
    assertThat(kept.length()).isLessThanOrEqualTo(1300);
    String all = new CausesColumn().convertToDatabaseColumn(List.of(Cause.values()));
    assertThat(all.length()).isLessThanOrEqualTo(255);
    assertThat(new CausesColumn().convertToEntityAttribute(all)).containsExactly(Cause.values());
    assertThat(new CausesColumn().convertToDatabaseColumn(List.of())).isNull();
  }
}
