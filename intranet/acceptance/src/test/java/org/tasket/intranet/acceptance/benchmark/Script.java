package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What one claim sends to the database, in order, learnt from the database's log of two claims:
 * where the second has the same value as the first, everybody has; where not, it is the tasket, its
 * session, the person, an id made for this claim, or the time.
 */
record Script(List<Step> steps) {

  private static final String BEGIN = "BEGIN";
  private static final String COMMIT = "COMMIT";
  private static final String TAKES_A_SEAT = "seats_held = seats_held + 1";
  private static final Pattern SENT =
      Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
  private static final Pattern VALUE =
      Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')", Pattern.DOTALL);

  /** A statement with the values it is to be sent with, each empty where it is null. */
  record Step(String sql, List<Value> values) {

    boolean begins() {
      return sql.equals(BEGIN);
    }

    boolean commits() {
      return sql.equals(COMMIT);
    }
  }

  /** What stands for one value. */
  record Value(Kind kind, Optional<String> text) {}

  /** Where a value comes from. */
  enum Kind {
    THE_SAME,
    TASKET,
    SESSION,
    PERSON,
    NEW_ID
  }

  /** How many statements, without the two around the transaction. */
  long statements() {
    return steps.stream().filter(step -> !step.begins() && !step.commits()).count();
  }

  /** Learns it from what the database was sent for two different people's claims. */
  static Script of(Chance first, List<String> firstSent, Chance second, List<String> secondSent) {
    List<Sent> one = session(firstSent);
    List<Sent> other = session(secondSent);
    assertThat(other).extracting(Sent::sql).isEqualTo(one.stream().map(Sent::sql).toList());
    assertThat(one).extracting(Sent::sql).containsOnlyOnce(BEGIN, COMMIT);
    return new Script(
        IntStream.range(0, one.size())
            .mapToObj(i -> step(first, one.get(i), other.get(i)))
            .toList());
  }

  private static Step step(Chance chance, Sent one, Sent other) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < one.values().size(); i++) {
      Optional<String> value = one.values().get(i);
      boolean same = value.equals(other.values().get(i));
      values.add(new Value(same ? Kind.THE_SAME : kind(chance, value.orElseThrow()), value));
    }
    return new Step(one.sql(), values);
  }

  private static Kind kind(Chance chance, String value) {
    if (value.equals(chance.seat().tasket().toString())) {
      return Kind.TASKET;
    }
    if (value.equals(chance.seat().session().toString())) {
      return Kind.SESSION;
    }
    if (value.equals(chance.person().toString())) {
      return Kind.PERSON;
    }
    return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Kind.NEW_ID : Kind.THE_SAME;
  }

  /** What the session sent that took the seat. */
  private static List<Sent> session(List<String> log) {
    List<LogLine> lines = log.stream().map(LogLine::of).toList();
    int process =
        lines.stream()
            .filter(line -> line.message().contains(TAKES_A_SEAT))
            .findFirst()
            .orElseThrow()
            .pid();
    return lines.stream()
        .filter(line -> line.pid() == process)
        .map(Sent::of)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A statement with its values, as the log has it. */
  private record Sent(String sql, List<Optional<String>> values) {

    static Optional<Sent> of(LogLine line) {
      Matcher sent = SENT.matcher(line.message());
      return sent.matches()
          ? Optional.of(new Sent(sent.group(1).replaceAll("\\$\\d+", "?"), values(line.detail())))
          : Optional.empty();
    }

    private static List<Optional<String>> values(String detail) {
      return VALUE.matcher(detail).results().map(Sent::value).toList();
    }

    private static Optional<String> value(MatchResult found) {
      return Optional.ofNullable(found.group(1)).map(text -> text.replace("''", "'"));
    }
  }
}
