package org.tasket.rest.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;
import org.tasket.rest.tasket.SentTaskets.Form;
import org.tasket.tasket.ImportLine;
import org.tasket.tasket.TasketImport;
import org.tasket.tasket.TasketImportReport.Remark;
import org.tasket.tasket.Wishes;

class SentTasketsTest {

  private static SentTaskets csv(String text) {
    return csv(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SentTaskets csv(byte[] content) {
    return SentTaskets.read(Form.CSV, content, ZoneOffset.UTC);
  }

  private static SentTaskets json(String text) {
    return SentTaskets.read(Form.JSON, text.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC);
  }

  private static List<Wishes> wishes(SentTaskets sent) {
    return sent.lines().stream().map(line -> line.wishes().orElseThrow()).toList();
  }

  private static List<String> wrong(SentTaskets sent) {
    return sent.lines().stream()
        .flatMap(
            line ->
                line.wrong().stream()
                    .map(error -> line.at() + " " + error.field() + " " + error.code()))
        .toList();
  }

  @Nested
  class OfATable {

    @Test
    void knowAtWhichLineTheyBegin() {
      SentTaskets sent =
          csv(
              "\uFEFFtitle;plannedMinutes;description\r\nOne;30;\"a\r\nb; c\"\r\n;;\r\nTwo;15;\r\n");

      assertThat(sent.lines()).extracting(ImportLine::at).containsExactly(2L, 5L);
      assertThat(wishes(sent))
          .extracting(Wishes::title, Wishes::plannedMinutes, Wishes::description)
          .containsExactly(tuple("One", 30, "a\r\nb; c"), tuple("Two", 15, null));
    }

    @Test
    void sayEverythingThatCannotBeReadInALine() {
      SentTaskets sent =
          csv("title,plannedMinutes,openUntil,sessions\nOne,half,soon,x\nTwo,30\nThree,30,,\n");

      assertThat(wrong(sent))
          .containsExactly(
              "2 plannedMinutes type.number",
              "2 openUntil type.time",
              "2 sessions type.objects",
              "3 file csv.line");
      ImportLine line = sent.lines().get(0);
      assertThat(sent.value(new Remark(2, line.wrong().get(0)))).isEqualTo("half");
    }

    @Test
    void nameOnlyWhatTasketKnows() {
      assertThat(wrong(csv("titel,plannedMinutes,title,title,\nx,1,y,z,\n")))
          .containsExactly("1 titel field", "1 title twice", "1 file csv.unnamed");
      assertThat(wrong(csv("description\nx\n")))
          .containsExactly("1 title csv.column", "1 plannedMinutes csv.column");
    }

    @Test
    void passOverWhatTasketSets() {
      SentTaskets sent = csv("title,plannedMinutes,state,id\nOne,30,OPEN,7\n");

      assertThat(sent.passedOver()).containsExactly("id", "state");
      assertThat(wrong(sent)).isEmpty();
    }

    @Test
    void comeInUtf8() {
      byte[] windows = "title,plannedMinutes\nKäännös,30\n".getBytes(Charset.forName("cp1252"));

      assertThat(wrong(csv(windows))).containsExactly("1 file csv.broken");
      assertThat(wrong(csv("title,plannedMinutes\n\"One,30\n")))
          .containsExactly("1 file csv.broken");
    }

    @Test
    void areReadNoFurtherThanToTheFirstTooMuch() {
      StringBuilder text = new StringBuilder("title,plannedMinutes\n");
      IntStream.range(0, 2_000).forEach(at -> text.append("One,30\n"));

      assertThat(csv(text.toString()).lines()).hasSize(TasketImport.LINES_MOST + 1);
    }
  }

  @Nested
  class OfAList {

    @Test
    void areCountedFromOne() {
      SentTaskets sent =
          json("[{\"title\": \"One\", \"plannedMinutes\": 30}, 7, {\"colour\": 1, \"title\": 2}]");

      assertThat(wrong(sent))
          .containsExactly("2 file type.object", "3 colour field", "3 title type.text");
      assertThat(sent.lines().get(0).wishes().orElseThrow().title()).isEqualTo("One");
    }

    @Test
    void mayStandInItems() {
      SentTaskets sent =
          json(
              "\uFEFF{\"items\": [{\"title\": \"One\", \"skills\": [\"maps\"], \"_actions\": []}]}");

      assertThat(wishes(sent).get(0).more().helper().skills()).containsExactly("maps");
      assertThat(sent.passedOver()).containsExactly("_actions");
    }

    @Test
    void areNothingElse() {
      for (String text : List.of("{}", "7", "{\"items\": {}}", "[", "[".repeat(5_000))) {
        assertThatExceptionOfType(InvalidInput.class).as(text).isThrownBy(() -> json(text));
      }
    }
  }

  @Test
  void haveABoundedFile() throws IOException {
    byte[] largest = new byte[SentTaskets.BYTES_MOST];
    assertThat(SentTaskets.whole(new ByteArrayInputStream(largest))).hasSameSizeAs(largest);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                SentTaskets.whole(new ByteArrayInputStream(new byte[SentTaskets.BYTES_MOST + 1])));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> SentTaskets.whole(new ByteArrayInputStream(new byte[0])));
  }

  @ParameterizedTest
  @EnumSource(TasketFile.Separator.class)
  void comeBackFromAFileAsTheyWere(TasketFile.Separator separator) throws IOException {
    JsonObjectBuilder said = Json.createObjectBuilder();
    FiledTasket.COLUMNS.forEach(said::addNull);
    JsonObject tasket =
        said.add("title", "=O'Neill; \"quoted\", 🌱, =1;=2")
            .add("description", "- one\r\n- two, <script>alert(1)</script>")
            .add("plannedMinutes", 30)
            .add("skills", Json.createArrayBuilder(List.of("a|b", "c")))
            .add("extra", Json.createObjectBuilder().add("code", 7))
            .build();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    TasketFile.table(table, separator, FiledTasket.COLUMNS, Stream.of(tasket, tasket));
    TasketFile.list(list, Stream.of(tasket, tasket));

    List<Wishes> fromTable = wishes(csv(table.toByteArray()));
    assertThat(fromTable).hasSize(2).isEqualTo(wishes(json(list.toString(StandardCharsets.UTF_8))));
    assertThat(fromTable.get(0).title()).isEqualTo(tasket.getString("title"));
    assertThat(fromTable.get(0).description()).isEqualTo(tasket.getString("description"));
    assertThat(table.toString(StandardCharsets.UTF_8))
        .startsWith("\uFEFFtitle" + (separator == TasketFile.Separator.COMMA ? "," : ";"))
        .contains("\"'=O'Neill; ", ",' =1;'=2\"", "\"'- one\r\n'- two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void readTheExampleThatPeopleFillIn(String language) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    TasketFile.table(
        table,
        TasketFile.Separator.SEMICOLON,
        FiledTasket.TAKEN,
        Stream.of(FiledTasket.example(Locale.forLanguageTag(language))));

    SentTaskets sent = csv(table.toByteArray());

    assertThat(wrong(sent)).isEmpty();
    assertThat(sent.passedOver()).isEmpty();
    assertThat(wishes(sent).get(0).language()).isEqualTo(language);
    assertThat(wishes(sent).get(0).more().helper().skills()).hasSize(1);
  }
}
