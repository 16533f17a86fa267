package org.tasket.finder;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.board.SeenBoards;
import org.tasket.person.Circle;
import org.tasket.tasket.Claimable;
import org.tasket.tasket.OpenTasketFixtures;

/** Invented people find what suits them in the order that was written down for them. */
class FinderQualityTest {

  private static final Logger LOG = Logger.getLogger(FinderQualityTest.class.getName());

  /** How many pairs of all expected ones come in the expected order; no less from here on. */
  private static final double PAIRS_LEAST = 0.97;

  private static final Map<String, Claimable> OFFERS = InventedPeople.offers();
  private static final Map<UUID, String> NAMES =
      OFFERS.keySet().stream().collect(toMap(InventedPeople::id, Function.identity()));

  private static final Set<UUID> BOARDS =
      OFFERS.values().stream().map(Claimable::board).collect(toSet());
  private static final OpenAtHand OPEN = open();

  private static OpenAtHand open() {
    OpenAtHand open = new OpenAtHand();
    OFFERS.values().forEach(offer -> open.put(offer.tasket()));
    open.putTogether();
    return open;
  }

  static List<InventedPeople.Person> people() {
    return InventedPeople.all();
  }

  private static List<String> found(InventedPeople.Person person) {
    Contenders contenders =
        new Contenders(
            person.scoring(InventedPeople.WEIGHTS),
            new Ranking(InventedPeople.WEIGHTS.variety(), OFFERS.size()),
            OFFERS.size());
    OpenTasketFixtures.offer(
        UUID.randomUUID(),
        Circle.NONE,
        new SeenBoards(Map.of(), Set.of(), BOARDS),
        SpendTime.now(person.minutes()).query(InventedPeople.NOW, Optional.empty(), Set.of()),
        Set.of(),
        InventedPeople.NOW,
        OPEN.boards(),
        contenders);
    return contenders.first().stream().map(score -> NAMES.get(score.tasket().id())).toList();
  }

  @ParameterizedTest
  @MethodSource("people")
  void theFirstOfAllIsTheOneExpected(InventedPeople.Person person) {
    assertThat(found(person)).startsWith(person.order().get(0)).containsAll(person.order());
  }

  @Test
  void theOrderIsTheOneExpected() {
    int pairs = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (InventedPeople.Person person : people()) {
      List<String> found = found(person);
      for (int i = 1; i < person.order().size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs++;
          String better = person.order().get(j);
          String other = person.order().get(i);
          if (found.indexOf(better) < found.indexOf(other)) {
            right++;
          } else {
            wrong.add(person + ": " + better + " before " + other);
          }
        }
      }
    }

    LOG.log(Level.INFO, quality());
    assertThat(people()).hasSizeGreaterThanOrEqualTo(8);
    assertThat((double) right / pairs)
        .as("%s of %s pairs: %s", right, pairs, wrong)
        .isGreaterThanOrEqualTo(PAIRS_LEAST);
  }

  /**
   * By the same measures as the search: of what is expected, the first of n is worth n, the last 1.
   */
  private static String quality() {
    double recall = 0;
    double ndcg = 0;
    for (InventedPeople.Person person : people()) {
      LabelledQuery expected = new LabelledQuery(person.name(), false, "order", grades(person));
      recall += expected.recall(found(person));
      ndcg += expected.ndcg(found(person));
    }
    int all = people().size();
    return String.format(
        Locale.ROOT,
        "Finder: %d people, recall at 10 %.3f, nDCG %.3f",
        all,
        recall / all,
        ndcg / all);
  }

  private static Map<String, Integer> grades(InventedPeople.Person person) {
    Map<String, Integer> grades = new HashMap<>();
    List<String> order = person.order();
    order.forEach(name -> grades.put(name, order.size() - order.indexOf(name)));
    return grades;
  }
}
