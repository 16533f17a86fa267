package org.tasket.rest.tasket;

import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tasket.platform.Json;
import org.tasket.web.tasket.LastDay;

/**
 * What stands in the cells of a table for the values of a tasket, there and back. Lists of words
 * have bars between the words; what has a form of its own is JSON. A cell that a spreadsheet would
 * reckon as a formula gets an apostrophe in front, and loses it on the way back; one that begins
 * with apostrophes before a formula gets one more, so that every text comes back as it was. The
 * same befalls what follows a comma, a semicolon, a tab or the end of a line within a cell: a
 * spreadsheet that expects another separator, as its country has it, begins a cell there.
 */
final class Csv {

  private static final Set<String> NUMBERS = Set.of("plannedMinutes", "seats");
  private static final Set<String> TIMES = Set.of("openUntil", "doBy");
  private static final Set<String> LISTS = Set.of("skills", "causes");
  private static final Set<String> OBJECTS = Set.of("sessions", "recurrence", "extra", "audience");
  private static final String BAR = "|";
  private static final String APOSTROPHE = "'";

  /** What begins with =, +, - or @, in full width too, or with a tab or the end of a line. */
  private static final Pattern FORMULA =
      Pattern.compile("'*(?:\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\\t\\r\\n]).*", Pattern.DOTALL);

  /**
   * What stands between words of a text before what would be a formula. It is sought from its
   * beginning only, so that a long row of blanks is not tried anew from each of them.
   */
  private static final Pattern WITHIN =
      Pattern.compile("(?<![,;\\s'\"])[,;\\s'\"]++(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

  private static final Pattern BREAK = Pattern.compile("\\r\\n|[,;\\t\\r\\n]");
  private static final Pattern MARKED_BREAK = Pattern.compile("(\\r\\n|[,;\\t\\r\\n])'");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private Csv() {}

  /** A value as a cell. */
  static String cell(JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> "";
      case STRING -> ((JsonString) value).getString();
      case ARRAY -> list(value.asJsonArray());
      default -> value.toString();
    };
  }

  private static String list(JsonArray values) {
    List<String> words =
        values.stream()
            .filter(JsonString.class::isInstance)
            .map(word -> ((JsonString) word).getString())
            .toList();
    boolean plain =
        words.size() == values.size()
            && words.stream().noneMatch(word -> word.contains(BAR) || word.startsWith("["));
    return plain ? String.join(" " + BAR + " ", words) : values.toString();
  }

  /** A cell as the value of a column; one that is of another kind stays the text that it is. */
  static JsonValue value(String column, String cell, ZoneId zone) {
    String text = cell.strip();
    if (NUMBERS.contains(column) && WHOLE.matcher(text).matches()) {
      return Json.createValue(new BigDecimal(text));
    }
    if (TIMES.contains(column)) {
      return Json.createValue(time(text, zone));
    }
    if (OBJECTS.contains(column) || (LISTS.contains(column) && text.startsWith("["))) {
      return json(text);
    }
    return LISTS.contains(column) ? words(text) : Json.createValue(cell);
  }

  /** A day lasts until its end. */
  private static String time(String text, ZoneId zone) {
    try {
      return LastDay.end(LocalDate.parse(text), zone).toString();
    } catch (DateTimeParseException noDay) {
      return text;
    }
  }

  private static JsonValue words(String text) {
    return Json.createArrayBuilder(
            Stream.of(text.split(Pattern.quote(BAR)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList())
        .build();
  }

  /** The reader tells of nesting that is too deep by a bare RuntimeException. */
  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    } catch (RuntimeException broken) {
      return Json.createValue(text);
    }
  }

  /** A text that no spreadsheet takes for a formula. */
  static String harmless(String text) {
    String within =
        WITHIN
            .matcher(text)
            .replaceAll(row -> BREAK.matcher(row.group()).replaceAll("$0" + APOSTROPHE));
    return FORMULA.matcher(within).matches() ? APOSTROPHE + within : within;
  }

  /** The text of which that was made. */
  static String original(String cell) {
    String within =
        cell.startsWith(APOSTROPHE) && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    return WITHIN
        .matcher(within)
        .replaceAll(row -> MARKED_BREAK.matcher(row.group()).replaceAll("$1"));
  }
}
