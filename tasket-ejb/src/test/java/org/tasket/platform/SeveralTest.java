package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeveralTest {

  private final UUID first = Ids.next();
  private final UUID second = Ids.next();
  private final UUID third = Ids.next();

  @Test
  void oneThatIsRefusedTakesNoOtherWithIt() {
    RuleBroken full = new RuleBroken("tasket.full");

    Several several =
        Several.each(
            "claims",
            List.of(first, second, third),
            id -> {
              if (id.equals(second)) {
                throw full;
              }
            });

    assertThat(several.done()).containsExactly(first, third);
    assertThat(several.refused()).containsExactly(new Several.Refusal(second, full));
  }

  @Test
  void eachIsDoneOnce() {
    List<UUID> done = new ArrayList<>();

    Several.each("claims", List.of(first, second, first), done::add);

    assertThat(done).containsExactly(first, second);
  }

  @Test
  void oneToAHundredAreTaken() {
    List<UUID> most = Stream.generate(Ids::next).limit(Several.MOST).toList();
    assertThat(Several.each("claims", most, id -> {}).done()).hasSize(100);

    List<UUID> more = Stream.generate(Ids::next).limit(Several.MOST + 1).toList();
    assertThatThrownBy(() -> Several.each("claims", more, id -> {}))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Several.each("claims", List.of(), id -> {}))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatIsNoRefusalIsNotHeldBack() {
    assertThatThrownBy(
            () ->
                Several.each(
                    "claims",
                    List.of(first),
                    id -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}
