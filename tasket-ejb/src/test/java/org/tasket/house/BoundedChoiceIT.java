package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.OpenBoard;
import org.tasket.finder.Fit;
import org.tasket.finder.Mood;
import org.tasket.finder.SpendTime;
import org.tasket.finder.WholeChoice;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillQuery;
import org.tasket.skill.Skills;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** Of many taskets a bounded number is compared: what it misses of the best is little. */
@ExtendWith(ArquillianExtension.class)
class BoundedChoiceIT {

  private static final int MANY = 2_000;

  /** As many of these as the finder reads of 20,000. */
  private static final int EACH = 15;

  private static final int BOARDS = 20;

  /** Of the points that the first ten would have if all were compared; no less from here on. */
  private static final double POINTS_LEAST = 0.99;

  private static final Actor HELPER = somebody("helper");

  @Inject WholeChoice choice;
  @Inject ManyTaskets many;
  @Inject Taskets taskets;
  @Inject Skills skills;
  @Inject BoardKeeping boards;
  @Inject SettableClock clock;

  @Deployment
  static WebArchive house() {
    return House.still(
        BoundedChoiceIT.class,
        ManyTaskets.class,
        WholeChoice.class,
        TasketWishes.class,
        BoardFixtures.class);
  }

  private record Wanted(Set<UUID> has, Set<UUID> wants, SpendTime wish) {}

  @Test
  void whatItMissesOfTheBestIsLittle() {
    List<UUID> known =
        skills.list(SkillQuery.all(Locale.ENGLISH), 100, Optional.empty()).items().stream()
            .map(ListedSkill::id)
            .toList();
    for (int i = 0; i < BOARDS; i++) {
      boards.open(david(), OpenBoard.of("board-" + i, "A board", null));
    }
    TasketView one =
        taskets.publish(
            aino(), taskets.post(aino(), "everyone", TasketWishes.seats(1, clock.now())).id());
    many.like(one.id(), MANY, known, new Random(1), clock.now());

    assertThat(wanted(known))
        .allSatisfy(
            wanted -> {
              Page<Fit> some = found(wanted, EACH);
              Page<Fit> all = found(wanted, 2 * MANY);
              assertThat(some.totalIsExact()).isFalse();
              assertThat(all.totalIsExact()).isTrue();
              assertThat(some.total()).isLessThan(all.total() / 4);
              assertThat((double) points(some) / points(all)).isBetween(POINTS_LEAST, 1.0);
            });
  }

  private Page<Fit> found(Wanted wanted, int each) {
    return choice.find(HELPER, wanted.has(), wanted.wants(), wanted.wish(), each);
  }

  private static List<Wanted> wanted(List<UUID> known) {
    Set<UUID> common = Set.copyOf(known.subList(0, 3));
    Set<UUID> rare = Set.copyOf(known.subList(40, 42));
    List<Wanted> wanted = new ArrayList<>();
    for (int minutes : List.of(15, 30, 120)) {
      SpendTime wish = SpendTime.now(minutes).atMost(10);
      wanted.add(new Wanted(Set.of(), Set.of(), wish));
      wanted.add(new Wanted(common, rare, wish));
      wanted.add(new Wanted(rare, common, wish.inThe(Mood.SKILLS)));
      wanted.add(new Wanted(common, rare, wish.inThe(Mood.LEARN)));
    }
    return wanted;
  }

  private static int points(Page<Fit> page) {
    return page.items().stream().mapToInt(Fit::score).sum();
  }
}
