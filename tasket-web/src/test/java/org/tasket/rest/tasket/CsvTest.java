package org.tasket.rest.tasket;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Json;

class CsvTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static JsonValue value(String column, String cell) {
    return Csv.value(column, cell, HELSINKI);
  }

  @Nested
  class Formulas {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "=1+1",
          "+358 40 1",
          "-2",
          "@SUM(A1)",
          "\tx",
          "\rx",
          "\nx",
          "  =1",
          "=HYPERLINK(\"https://example.org\")\nmore",
          "＝1"
        })
    void loseTheirForceAndComeBackAsTheyWere(String text) {
      assertThat(Csv.harmless(text)).isEqualTo("'" + text);
      assertThat(Csv.original(Csv.harmless(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1", "''=1", "'- x"})
    void thatHaveAnApostropheAlreadyComeBackToo(String text) {
      assertThat(Csv.harmless(text)).isEqualTo("'" + text);
      assertThat(Csv.original(Csv.harmless(text))).isEqualTo(text);
    }

    /** Where a spreadsheet that expects another separator would begin a cell. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '→',
        quoteCharacter = '`',
        textBlock =
            """
            x;=cmd|'/C calc'!A0;y → x;'=cmd|'/C calc'!A0;y
            x,=1+1                → x,'=1+1
            x\\t+1                → x\\t'+1
            x\\r\\n@SUM(A1)        → x\\r\\n'@SUM(A1)
            - one\\n- two          → '- one\\n'- two
            x; -1                 → x;' -1
            x;"=1+1"              → x;'"=1+1"
            x;＝1                 → x;'＝1
            x;'=1                 → x;''=1
            x,;,=1                → x,';','=1
            '=1;'=1               → ''=1;''=1
            """)
    void withinATextLoseTheirForceAndComeBackToo(String text, String harmless) {
      String cell = Csv.harmless(text.translateEscapes());

      assertThat(cell).isEqualTo(harmless.translateEscapes());
      assertThat(Csv.original(cell)).isEqualTo(text.translateEscapes());
    }

    @Test
    void comeBackFromAnyText() {
      Random chance = new Random(1);
      String signs = "x=-,;'\" \t\r\n";
      for (int i = 0; i < 50_000; i++) {
        String text =
            chance
                .ints(chance.nextInt(9), 0, signs.length())
                .mapToObj(at -> signs.substring(at, at + 1))
                .collect(joining());
        String cell = Csv.harmless(text);

        assertThat(cell).doesNotContainPattern("(?:^|[,;\\t\\r\\n])[\\s]*[=-]");
        assertThat(Csv.original(cell)).isEqualTo(text);
      }
    }

    @Test
    void areFoundAtOnceInTheLongestText() {
      String text = "x" + "\n".repeat(300_000) + "y";

      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Csv.original(Csv.harmless(text)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "O'Neill",
          "'quoted'",
          "a=b",
          "1-2",
          "",
          "'",
          "🌱 plant",
          "''",
          "one, two; three",
          "a,'b'"
        })
    void areNothingElse(String text) {
      assertThat(Csv.harmless(text)).isEqualTo(text);
      assertThat(Csv.original(text)).isEqualTo(text);
    }
  }

  @Nested
  class Values {

    @Test
    void ofNumbersAreNumbersWhereTheyAre() {
      assertThat(((JsonNumber) value("plannedMinutes", " 30 ")).intValueExact()).isEqualTo(30);
      assertThat(((JsonString) value("plannedMinutes", "half an hour")).getString())
          .isEqualTo("half an hour");
    }

    @Test
    void ofADayAreItsEndHere() {
      assertThat(((JsonString) value("openUntil", "2026-12-03")).getString())
          .isEqualTo("2026-12-03T21:59:00Z");
      assertThat(((JsonString) value("openUntil", "3.12.2026")).getString()).isEqualTo("3.12.2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one | two", "[\"a|b\",\"c\"]", "[\"[odd]\"]"})
    void ofListsComeBackAsTheyWere(String cell) {
      JsonArray words = value("skills", cell).asJsonArray();

      assertThat(Csv.cell(words)).isEqualTo(cell);
      assertThat(value("skills", Csv.cell(words))).isEqualTo(words);
    }

    @Test
    void ofObjectsAreJsonOrStayText() {
      String sessions = "[{\"start\":\"2026-12-03T12:00:00Z\",\"seats\":2}]";

      assertThat(Csv.cell(value("sessions", sessions))).isEqualTo(sessions);
      assertThat(value("audience", "{")).isInstanceOf(JsonString.class);
      assertThat(value("extra", "[".repeat(5_000))).isInstanceOf(JsonString.class);
    }

    @Test
    void thatAreNoneAreEmptyCells() {
      assertThat(Csv.cell(JsonValue.NULL)).isEmpty();
      assertThat(Csv.cell(Json.createArrayBuilder(List.of()).build())).isEmpty();
    }
  }
}
