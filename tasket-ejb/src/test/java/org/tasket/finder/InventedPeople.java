package org.tasket.finder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.tasket.tasket.OpenTasketFixtures.claimable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.cause.Cause;
import org.tasket.platform.SettingsFixtures;
import org.tasket.tasket.Claimable;

/** The people of {@code people.txt} and the taskets of {@code offers.txt}. */
final class InventedPeople {

  static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  /** What counts how much where nobody set anything. */
  static final Weights WEIGHTS = Weights.of(SettingsFixtures.settings(Map.of()));

  private InventedPeople() {}

  /** Somebody, in which order they should find taskets, and which they should not. */
  record Person(String name, int minutes, Mood mood, Seeker seeker, List<String> order) {

    Scoring scoring(Weights weights) {
      SpendTime wish = SpendTime.now(minutes).inThe(mood);
      return new Scoring(weights, seeker, wish, NOW);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The first so many of some scores. */
  static List<Score> byRanking(List<Score> scores, int variety, int most) {
    Ranking ranking = new Ranking(variety, most);
    scores.stream()
        .collect(groupingBy(score -> score.tasket().board()))
        .values()
        .forEach(
            board -> {
              ranking.begin();
              board.forEach(ranking::add);
            });
    return ranking.first();
  }

  static List<Person> all() {
    return rows("people.txt").map(InventedPeople::person).toList();
  }

  private static Person person(String[] row) {
    return new Person(
        row[0],
        Integer.parseInt(row[1]),
        Mood.valueOf(row[2]),
        new Seeker(line(row[3]), ids(row[4]), ids(row[5]), causes(row[6])),
        list(row[7]));
  }

  static Map<String, Claimable> offers() {
    Map<String, Claimable> offers = new LinkedHashMap<>();
    rows("offers.txt").forEach(row -> offers.put(row[0], offer(row)));
    return offers;
  }

  private static Claimable offer(String[] row) {
    return claimable(
        id(row[0]),
        id(row[1]),
        line(row[2]),
        Integer.parseInt(row[3]),
        NOW.minus(days(row[4])),
        NOW.plus(days(row[5])),
        Integer.parseInt(row[6]),
        Integer.parseInt(row[6]) - Integer.parseInt(row[7]),
        Integer.parseInt(row[7]),
        ids(row[8]),
        causes(row[9]));
  }

  /** Nearest first. */
  private static List<UUID> line(String fromTheTop) {
    List<UUID> line = new ArrayList<>();
    String path = "";
    for (String unit : fromTheTop.split("/", -1)) {
      path += "/" + unit;
      if (!unit.isEmpty()) {
        line.add(0, id(path));
      }
    }
    return line;
  }

  private static Duration days(String number) {
    return Duration.ofDays(Long.parseLong(number));
  }

  private static Set<UUID> ids(String names) {
    return list(names).stream().map(InventedPeople::id).collect(toSet());
  }

  private static Set<Cause> causes(String codes) {
    return list(codes).stream().map(Cause::valueOf).collect(toSet());
  }

  private static List<String> list(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .toList();
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String[]> rows(String file) {
    try (InputStream text = InventedPeople.class.getResourceAsStream(file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(
                  line ->
                      Arrays.stream(line.split("\\|", -1))
                          .map(String::strip)
                          .toArray(String[]::new))
              .toList()
              .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
