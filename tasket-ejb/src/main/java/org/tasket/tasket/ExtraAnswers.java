package org.tasket.tasket;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tasket.board.Rulebook;
import org.tasket.board.Rulebook.ExtraField;
import org.tasket.platform.Checks;

/**
 * The answers that a board's own questions take: a text of 1 to 1,000 characters, one of the
 * choices, a whole number, or a date such as {@code 2026-12-03}.
 */
final class ExtraAnswers {

  static final int TEXT_MOST = 1_000;

  private static final int DIGITS_MOST = 15;

  private final List<ExtraField> fields;

  private ExtraAnswers(List<ExtraField> fields) {
    this.fields = fields;
  }

  static ExtraAnswers of(Rulebook rules) {
    return new ExtraAnswers(rules.fields());
  }

  /** Checks the answers that are new; a draft may still lack some. */
  void check(Checks checks, JsonObject answers, JsonObject before) {
    answers.forEach(
        (key, answer) -> {
          if (!Objects.equals(answer, before.get(key))) {
            Optional<ExtraField> field = field(key);
            checks.that(field.isPresent(), path(key), "field");
            field.ifPresent(asked -> check(checks, asked, answer));
          }
        });
  }

  /** Checks all answers against today's questions, the required ones among them. */
  void checkWhole(Checks checks, JsonObject answers) {
    for (ExtraField field : fields) {
      Optional<JsonValue> answer = Optional.ofNullable(answers.get(field.key()));
      checks.that(answer.isPresent() || !field.required(), path(field.key()), "missing");
      answer.ifPresent(given -> check(checks, field, given));
    }
  }

  private Optional<ExtraField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  private static String path(String key) {
    return "extra." + key;
  }

  private static void check(Checks checks, ExtraField field, JsonValue answer) {
    String path = path(field.key());
    switch (field.type()) {
      case NUMBER -> checks.that(isWhole(answer), path, "type.number");
      case DATE -> checks.that(isDate(answer), path, "date");
      case CHOICE -> checks.oneOf(path, text(answer).orElse(""), field.choices());
      case TEXT -> {
        checks.that(text(answer).isPresent(), path, "type.text");
        text(answer).ifPresent(given -> checks.text(path, given, 1, TEXT_MOST));
      }
    }
  }

  private static Optional<String> text(JsonValue answer) {
    return answer instanceof JsonString given ? Optional.of(given.getString()) : Optional.empty();
  }

  private static boolean isWhole(JsonValue answer) {
    if (!(answer instanceof JsonNumber number)) {
      return false;
    }
    BigDecimal exact = number.bigDecimalValue();
    return exact.precision() - exact.scale() <= DIGITS_MOST
        && exact.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isDate(JsonValue answer) {
    try {
      return text(answer).map(LocalDate::parse).filter(day -> day.getYear() < 10_000).isPresent();
    } catch (DateTimeException noDate) {
      return false;
    }
  }
}
