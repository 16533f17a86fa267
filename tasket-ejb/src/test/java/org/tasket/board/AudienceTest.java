package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  }
}
