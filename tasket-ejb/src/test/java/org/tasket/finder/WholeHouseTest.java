package org.tasket.finder;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.SeenBoards;
import org.tasket.cause.Cause;
import org.tasket.person.Circle;
import org.tasket.platform.SettingsFixtures;
import org.tasket.tasket.ClaimableQuery;
import org.tasket.tasket.Mode;
import org.tasket.tasket.OpenTasket;
import org.tasket.tasket.OpenTasketFixtures;
import org.tasket.tasket.OpenTasketFixtures.Sitting;

/**
 * In a whole house, while it changes, the first, their points and how many there are, are those of
 * whoever looks at each tasket as it is written down, reckons each part and compares all with all.
 */
class WholeHouseTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
  private static final int TASKETS = 300;
  private static final int LOOKS = 600;
  private static final List<String> TOWNS = List.of("helsinki, 3", "turku", "helsingfors");

  private final Random chance = new Random(7);
  private final List<UUID> boards = ids(25);
  private final List<UUID> people = ids(12);
  private final List<UUID> skills = ids(9);
  private final List<UUID> departments = ids(10);
  private final List<List<UUID>> lines = all(14, () -> some(departments, 4));
  private final Map<UUID, Posted> house = new LinkedHashMap<>();
  private final OpenAtHand open = new OpenAtHand();

  /** An open tasket as it is written down. */
  private record Posted(
      UUID id,
      UUID board,
      List<UUID> departments,
      int minutes,
      Mode mode,
      Optional<String> place,
      Instant since,
      Instant openUntil,
      Audience audience,
      List<Sitting> sittings,
      int held,
      Set<UUID> skills,
      Set<Cause> causes,
      Set<UUID> parties) {

    OpenTasket tasket() {
      return new OpenTasket(
          id,
          board,
          departments,
          minutes,
          mode,
          place,
          since,
          openUntil,
          audience,
          OpenTasketFixtures.plain(sittings),
          held,
          skills,
          causes,
          parties);
    }
  }

  /** Whoever asks, and for what. */
  private record Asker(
      UUID person,
      Circle circle,
      SeenBoards seen,
      Seeker seeker,
      SpendTime wish,
      ClaimableQuery query,
      Set<String> places,
      Weights weights) {}

  /** What is told of one that comes first. */
  private record Told(UUID tasket, int sum, int lost, Map<Part, Integer> points) {}

  /** What somebody could take, with the seats of the sessions that come into question. */
  private record Choice(Posted tasket, Instant until, int minutes, int seats, int free) {}

  @Test
  void isComparedAsByWhoeverLooksAtEachOfIt() {
    IntStream.range(0, TASKETS).forEach(i -> post(id()));
    int found = 0;
    for (int i = 0; i < LOOKS; i++) {
      change();
      Asker asker = asker();
      List<Choice> choice = choice(asker);

      Scoring scoring = new Scoring(asker.weights(), asker.seeker(), asker.wish(), NOW);
      int most = asker.wish().limit();
      int counted = oneOf(List.of(0, Math.max(0, choice.size() - chance.nextInt(10)), 2 * TASKETS));
      Contenders contenders =
          new Contenders(scoring, new Ranking(asker.weights().variety(), most), counted);
      OpenTasketFixtures.offer(
          asker.person(),
          asker.circle(),
          asker.seen(),
          asker.query(),
          asker.places(),
          NOW,
          open.boards(),
          contenders);

      assertThat(Math.min(contenders.compared(), counted + 1))
          .isEqualTo(Math.min(choice.size(), counted + 1));
      assertThat(contenders.first())
          .map(
              score ->
                  new Told(
                      score.tasket().id(),
                      score.sum(),
                      score.lost(),
                      scoring.points(score.tasket())))
          .isEqualTo(ranked(asker, choice, most));
      found += choice.size();
    }
    assertThat(found).as("looks that found something").isGreaterThan(20 * LOOKS);
  }

  private void change() {
    List<UUID> ids = new ArrayList<>(house.keySet());
    UUID gone = oneOf(ids);
    house.remove(gone);
    open.remove(Set.of(gone, id()));
    post(oneOf(ids));
    post(id());
    if (chance.nextInt(50) == 0) {
      house.keySet().removeIf(one -> chance.nextInt(20) == 0);
      open.retain(house.keySet());
    }
    if (house.size() < TASKETS) {
      post(id());
    }
    assertThat(ids).allSatisfy(id -> assertThat(open.has(id)).isEqualTo(house.containsKey(id)));
    open.putTogether();
  }

  private void post(UUID id) {
    Posted posted = posted(id);
    house.put(id, posted);
    open.put(posted.tasket());
  }

  private List<Choice> choice(Asker asker) {
    return house.values().stream()
        .filter(tasket -> reaches(asker, tasket))
        .flatMap(tasket -> choice(asker.query(), asker.places(), tasket).stream())
        .toList();
  }

  private static boolean reaches(Asker asker, Posted tasket) {
    return asker.seen().atWork().contains(tasket.board())
        && !tasket.parties().contains(asker.person())
        && (tasket.audience().includes(asker.circle())
            || asker.seen().managed().contains(tasket.board()));
  }

  private static Optional<Choice> choice(ClaimableQuery query, Set<String> places, Posted tasket) {
    if (query.doable().filter(m -> tasket.mode() != m && tasket.mode() != Mode.EITHER).isPresent()
        || query.on().filter(one -> !one.equals(tasket.board())).isPresent()
        || query.without().contains(tasket.board())
        || !isAt(places, tasket)
        || !tasket.openUntil().isAfter(NOW)) {
      return Optional.empty();
    }
    List<Sitting> sittings =
        tasket.sittings().stream()
            .filter(one -> one.until().isAfter(NOW))
            .filter(one -> one.start().filter(at -> at.isAfter(query.begins())).isEmpty())
            .filter(one -> takes(tasket, one) <= query.minutes())
            .toList();
    int seats = sittings.stream().mapToInt(Sitting::seats).sum();
    int free = seats - sittings.stream().mapToInt(Sitting::held).sum();
    List<Sitting> open = sittings.stream().filter(one -> one.held() < one.seats()).toList();
    return open.stream()
        .map(Sitting::until)
        .max(Comparator.naturalOrder())
        .map(until -> new Choice(tasket, until, longest(tasket, open), seats, free));
  }

  private static int takes(Posted tasket, Sitting sitting) {
    return Math.max(tasket.minutes(), sitting.lasts());
  }

  private static int longest(Posted tasket, List<Sitting> sittings) {
    return sittings.stream().mapToInt(one -> takes(tasket, one)).max().orElseThrow();
  }

  private static boolean isAt(Set<String> names, Posted tasket) {
    List<String> here = words(tasket.place().orElse(""));
    return names.isEmpty()
        || names.stream()
            .map(WholeHouseTest::words)
            .anyMatch(name -> isIn(here, name) || isIn(name, here));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[ ,]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isIn(List<String> whole, List<String> part) {
    return !part.isEmpty() && Collections.indexOfSubList(whole, part) >= 0;
  }

  private static Map<Part, Integer> points(Asker asker, Choice choice) {
    Map<Part, Integer> points = new HashMap<>();
    for (Part part : Part.values()) {
      double most = asker.weights().of(part, asker.wish().mood());
      points.put(part, (int) Math.round(share(part, choice, asker) * most));
    }
    return points;
  }

  private static double share(Part part, Choice choice, Asker asker) {
    Posted tasket = choice.tasket();
    Seeker seeker = asker.seeker();
    return switch (part) {
      case MINUTES -> (double) choice.minutes() / asker.wish().minutes();
      case SKILLS -> skills(tasket, seeker.has());
      case LEARN -> skills(tasket, seeker.wants());
      case CAUSES -> Collections.disjoint(tasket.causes(), seeker.causes()) ? 0 : 1;
      case DEPARTMENT -> distance(seeker.departments(), tasket.departments());
      case SEATS -> (double) choice.free() / choice.seats();
      case ENDING -> 1 - within(Duration.between(NOW, choice.until()), Duration.ofDays(7));
      case WAITING ->
          tasket.held() > 0
              ? 0
              : within(Duration.between(tasket.since(), NOW), Duration.ofDays(14));
    };
  }

  private static double skills(Posted tasket, Set<UUID> own) {
    long common = tasket.skills().stream().filter(own::contains).count();
    return common == 0 ? 0 : 0.5 + 0.5 * common / tasket.skills().size();
  }

  /** None where one is part of the other or unknown, all of it where nothing is above both. */
  private static double distance(List<UUID> one, List<UUID> other) {
    boolean apart =
        !one.isEmpty()
            && !other.isEmpty()
            && !one.contains(other.get(0))
            && !other.contains(one.get(0));
    long common = one.stream().filter(other::contains).count();
    return apart ? 1 - (double) common / Math.max(one.size(), other.size()) : 0;
  }

  private static double within(Duration some, Duration whole) {
    return Math.min(1, Math.max(0, (double) some.toMillis() / whole.toMillis()));
  }

  /** Each place goes to the best of all that have none, as they are then. */
  private static List<Told> ranked(Asker asker, List<Choice> choice, int most) {
    Map<UUID, Choice> left = choice.stream().collect(toMap(one -> one.tasket().id(), one -> one));
    Map<UUID, Map<Part, Integer>> points = new HashMap<>();
    left.forEach((id, one) -> points.put(id, points(asker, one)));
    Map<UUID, Integer> placed = new HashMap<>();
    List<Told> ranked = new ArrayList<>();
    while (ranked.size() < most && !left.isEmpty()) {
      List<Told> now =
          left.values().stream()
              .map(Choice::tasket)
              .map(
                  tasket -> {
                    int lost = asker.weights().variety() * placed.getOrDefault(tasket.board(), 0);
                    Map<Part, Integer> all = points.get(tasket.id());
                    int sum = all.values().stream().mapToInt(some -> some).sum();
                    return new Told(tasket.id(), sum - lost, lost, all);
                  })
              .toList();
      Told next =
          now.stream()
              .min(
                  Comparator.comparing(Told::sum, Comparator.reverseOrder())
                      .thenComparing(told -> left.get(told.tasket()).until())
                      .thenComparing(Told::tasket))
              .orElseThrow();
      placed.merge(left.remove(next.tasket()).tasket().board(), 1, Integer::sum);
      ranked.add(next);
    }
    return ranked;
  }

  private Asker asker() {
    List<UUID> line = oneOf(lines);
    Optional<Mode> doable = maybe(() -> oneOf(List.of(Mode.ONLINE, Mode.ON_SITE)));
    Set<String> places =
        chance.nextInt(5) == 0 ? Set.of("helsinki", oneOf(TOWNS).substring(2)) : Set.of();
    SpendTime wish =
        SpendTime.now(15 * (1 + chance.nextInt(8)))
            .inThe(oneOf(List.of(Mood.values())))
            .atMost(1 + chance.nextInt(chance.nextBoolean() ? 6 : 40));
    return new Asker(
        oneOf(people),
        new Circle(line, Set.copyOf(some(TOWNS, 2))),
        new SeenBoards(Map.of(), Set.copyOf(some(boards, 3)), Set.copyOf(some(boards, 40))),
        new Seeker(
            line,
            Set.copyOf(some(skills, 4)),
            Set.copyOf(some(skills, 3)),
            Set.copyOf(some(List.of(Cause.values()), 3))),
        wish,
        new ClaimableQuery(
            wish.minutes(),
            NOW.plus(Duration.ofHours(chance.nextInt(200))),
            doable,
            Optional.empty(),
            chance.nextInt(8) == 0 ? Optional.of(oneOf(boards)) : Optional.empty(),
            Set.copyOf(some(boards, 3))),
        places,
        Weights.of(
            SettingsFixtures.settings(
                Map.of(
                    "tasket.finder.weight.variety",
                    String.valueOf(chance.nextInt(3) * 20),
                    "tasket.finder.weight.minutes",
                    String.valueOf(oneOf(List.of(0, 10, 100, 1_000)))))));
  }

  /** Few of each number, so that many are equals. */
  private Posted posted(UUID id) {
    return new Posted(
        id,
        boards.get(chance.nextInt(1 + chance.nextInt(boards.size()))),
        oneOf(lines),
        15 * (1 + chance.nextInt(6)),
        oneOf(List.of(Mode.values())),
        maybe(() -> oneOf(TOWNS)),
        NOW.minusMillis(150_000_000L * chance.nextInt(10)).truncatedTo(MILLIS),
        time(40),
        chance.nextInt(4) == 0
            ? new Audience(
                some(departments, 2).stream()
                    .map(one -> new Audience.Part(one, chance.nextBoolean()))
                    .toList(),
                Set.copyOf(some(TOWNS, 1)))
            : Audience.everyone(),
        all(chance.nextInt(5) == 0 ? chance.nextInt(6) : 1, this::sitting),
        chance.nextInt(2),
        Set.copyOf(some(skills, 3)),
        Set.copyOf(some(List.of(Cause.values()), 2)),
        Set.copyOf(some(people, 3)));
  }

  private Sitting sitting() {
    int seats = 1 + chance.nextInt(3);
    Optional<Instant> start = maybe(() -> time(20));
    int lasts = start.isPresent() ? 15 * chance.nextInt(10) : 0;
    return new Sitting(start, time(20), lasts, seats, chance.nextInt(seats + 1));
  }

  private Instant time(int most) {
    return NOW.plus(Duration.ofHours(12L * (chance.nextInt(most) - 1))).truncatedTo(MILLIS);
  }

  private <T> Optional<T> maybe(Supplier<T> one) {
    return chance.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
  }

  private <T> T oneOf(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private <T> List<T> some(Collection<T> all, int most) {
    List<T> some = new ArrayList<>(all);
    Collections.shuffle(some, chance);
    return List.copyOf(some.subList(0, Math.min(some.size(), chance.nextInt(most + 1))));
  }

  private List<UUID> ids(int number) {
    return all(number, this::id);
  }

  private static <T> List<T> all(int number, Supplier<T> one) {
    return Stream.generate(one).limit(number).toList();
  }

  private UUID id() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }
}
