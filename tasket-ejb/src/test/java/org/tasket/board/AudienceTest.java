package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;

class AudienceTest {

  private static void check(Set<String> groups) {
    Checks checks = new Checks();
    new Audience(List.of(), groups).check(checks);
    checks.orThrow();
  }

  private static List<String> refused(Set<String> groups) {
    return catchThrowableOfType(InvalidInput.class, () -> check(groups)).errors().stream()
        .map(FieldError::field)
        .toList();
  }

  @Test
  void groupsHaveNamesThatCanBeKept() {
    assertThatCode(() -> check(Set.of("a".repeat(255)))).doesNotThrowAnyException();
    assertThat(refused(Set.of("a".repeat(256)))).containsExactly("audience.groups");
  }

  @Test
  void itHasAHundredParts() {
    Set<String> many =
        IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).collect(Collectors.toSet());

    assertThat(refused(many)).containsExactly("audience.departments");
    many.add("a".repeat(256));
    assertThat(refused(many)).containsExactly("audience.departments");
  }

  @Nested
  class AChange {

    private static final Audience.Part LAW =
        new Audience.Part(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058"), true);

    private final Audience few = new Audience(List.of(LAW), Set.of("keepers"));
    private final Checks checks = new Checks();

    @Test
    void leavesWhatItDoesNotName() {
      assertThat(few.with(Optional.empty(), Optional.empty(), checks)).isEqualTo(few);
      assertThat(few.with(Optional.empty(), Optional.of(Set.of("others")), checks))
          .isEqualTo(new Audience(List.of(LAW), Set.of("others")));
      assertThat(few.with(Optional.of(List.of()), Optional.empty(), checks))
          .isEqualTo(new Audience(List.of(), Set.of("keepers")));
      assertThat(checks.errors()).isEmpty();
    }

    @Test
    void doesNotMakeItEveryoneByLeavingNobody() {
      few.with(Optional.of(List.of()), Optional.of(Set.of()), checks);

      assertThat(checks.errors()).extracting(FieldError::field).containsExactly("audience");
    }

    @Test
    void leavesEveryoneWhereEveryoneWas() {
      Audience everyone = Audience.everyone();

      assertThat(everyone.with(Optional.of(List.of()), Optional.of(Set.of()), checks))
          .isEqualTo(everyone);
      assertThat(checks.errors()).isEmpty();
    }
  }
}
