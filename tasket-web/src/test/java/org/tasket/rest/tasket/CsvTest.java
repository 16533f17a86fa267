package org.tasket.rest.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
          "＝1",
          "- first\n- second"
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

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill", "'quoted'", "a=b", "1-2", "", "'", "🌱 plant", "''"})
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
