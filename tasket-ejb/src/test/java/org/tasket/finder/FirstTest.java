package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The first are those that come first where all are put in order. */
class FirstTest {

  @Test
  void areTheFirstOfAllInOrder() {
    Random chance = new Random(1);
    Comparator<Integer> backwards = Comparator.reverseOrder();
    for (int i = 0; i < 2_000; i++) {
      List<Integer> all = chance.ints(chance.nextInt(60), 0, 50).boxed().toList();
      int most = 1 + chance.nextInt(30);

      assertThat(First.of(all, most, backwards))
          .isEqualTo(all.stream().sorted(backwards).limit(most).toList());
    }
  }
}
