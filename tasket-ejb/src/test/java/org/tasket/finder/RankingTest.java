package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.OpenTasketFixtures.claimable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.cause.Cause;
import org.tasket.tasket.Claimable;

/** Points and order are those of whoever reckons each part and compares all with all. */
class RankingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");

  private final Random chance = new Random(3);
  private final List<UUID> ids = IntStream.range(0, 12).mapToObj(i -> id()).toList();

  @Test
  void ofAnyTasketsForAnybody() {
    for (int i = 0; i < 400; i++) {
      SpendTime wish = SpendTime.now(30 + chance.nextInt(300)).inThe(oneOf(Mood.values()));
      Seeker seeker = new Seeker(line(), some(), some(), causes());
      List<Claimable> choice =
          IntStream.range(0, chance.nextInt(40))
              .mapToObj(n -> any())
              .flatMap(tasket -> Stream.of(tasket, twin(tasket)))
              .toList();
      Scoring scoring = new Scoring(InventedPeople.WEIGHTS, seeker, wish, NOW);
      List<Score> scores =
          choice.stream().map(tasket -> new Score(tasket, scoring.sum(tasket, 0), 0)).toList();
      int variety = chance.nextInt(40);
      int most = 1 + chance.nextInt(30);

      assertThat(choice).extracting(scoring::points).isEqualTo(points(choice, seeker, wish));
      assertThat(scores)
          .extracting(Score::sum)
          .isEqualTo(
              choice.stream()
                  .map(scoring::points)
                  .map(points -> points.values().stream().mapToInt(some -> some).sum())
                  .toList());
      assertThat(InventedPeople.byRanking(scores, variety, most))
          .isEqualTo(ranked(scores, variety, most));
    }
  }

  private static List<Map<Part, Integer>> points(
      List<Claimable> choice, Seeker seeker, SpendTime wish) {
    List<Map<Part, Integer>> all = new ArrayList<>();
    for (Claimable tasket : choice) {
      Map<Part, Integer> points = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        double most = InventedPeople.WEIGHTS.of(part, wish.mood());
        points.put(part, (int) Math.round(share(part, tasket, seeker, wish) * most));
      }
      all.add(points);
    }
    return all;
  }

  private static double share(Part part, Claimable tasket, Seeker seeker, SpendTime wish) {
    return switch (part) {
      case MINUTES -> (double) tasket.minutes() / wish.minutes();
      case SKILLS -> skills(tasket, seeker.has());
      case LEARN -> skills(tasket, seeker.wants());
      case CAUSES -> tasket.causes().stream().anyMatch(seeker.causes()::contains) ? 1 : 0;
      case DEPARTMENT -> Scoring.distance(seeker.departments(), tasket.departments());
      case SEATS -> (double) tasket.free() / tasket.seats();
      case ENDING -> 1 - days(NOW, tasket.until(), 7);
      case WAITING -> tasket.held() > 0 ? 0 : days(tasket.since(), NOW, 14);
    };
  }

  private static double skills(Claimable tasket, Set<UUID> own) {
    long common = tasket.skills().stream().filter(own::contains).count();
    return common == 0 ? 0 : 0.5 + 0.5 * common / tasket.skills().size();
  }

  private static double days(Instant from, Instant to, int days) {
    double share =
        (double) Duration.between(from, to).toMillis() / Duration.ofDays(days).toMillis();
    return Math.min(1, Math.max(0, share));
  }

  /** Each place goes to the best of all that have none, as they are then. */
  private static List<Score> ranked(List<Score> scores, int variety, int most) {
    Comparator<Score> best =
        Comparator.comparing(Score::sum, Comparator.reverseOrder())
            .thenComparing(score -> score.tasket().until())
            .thenComparing(score -> score.tasket().id());
    Map<UUID, Integer> placed = new HashMap<>();
    List<Score> left = new ArrayList<>(scores);
    List<Score> ranked = new ArrayList<>();
    while (ranked.size() < most && !left.isEmpty()) {
      Score next =
          left.stream()
              .map(s -> s.losing(variety * placed.getOrDefault(s.tasket().board(), 0)))
              .min(best)
              .orElseThrow();
      placed.merge(next.tasket().board(), 1, Integer::sum);
      left.removeIf(score -> score.tasket().equals(next.tasket()));
      ranked.add(next);
    }
    return ranked;
  }

  private Claimable any() {
    int seats = 1 + chance.nextInt(3);
    return claimable(
        id(),
        ids.get(chance.nextInt(5)),
        line(),
        15 * (1 + chance.nextInt(2)),
        NOW.minusMillis(1_000_000L * chance.nextInt(1_500)),
        NOW.plusMillis(1_000_001L * chance.nextInt(900)),
        seats,
        1 + chance.nextInt(seats),
        chance.nextInt(2),
        some(),
        causes());
  }

  /** The same on some other board. */
  private Claimable twin(Claimable tasket) {
    return claimable(
        id(),
        oneOf(ids.toArray(UUID[]::new)),
        tasket.departments(),
        tasket.minutes(),
        tasket.since(),
        tasket.until(),
        tasket.seats(),
        tasket.free(),
        tasket.held(),
        Set.copyOf(tasket.skills()),
        tasket.causes());
  }

  private UUID id() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }

  @SafeVarargs
  private final <T> T oneOf(T... all) {
    return all[chance.nextInt(all.length)];
  }

  private List<UUID> line() {
    int from = chance.nextInt(4);
    return ids.subList(from, from + chance.nextInt(4));
  }

  private Set<UUID> some() {
    Set<UUID> some = new HashSet<>();
    IntStream.range(0, chance.nextInt(4)).forEach(i -> some.add(oneOf(ids.toArray(UUID[]::new))));
    return some;
  }

  private Set<Cause> causes() {
    return chance.nextBoolean() ? Set.of() : Set.of(oneOf(Cause.values()));
  }
}
