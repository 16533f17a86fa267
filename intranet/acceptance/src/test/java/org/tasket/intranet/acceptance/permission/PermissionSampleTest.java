package org.tasket.intranet.acceptance.permission;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

class PermissionSampleTest {

  private static final int MOST = 150;

  private final List<Case> taskets = PermissionSample.ofTaskets();
  private final List<Case> claims = PermissionSample.ofClaims();
  private final List<Case> portlet = PermissionSample.ofThePortlet();

  @Test
  void isSmall() {
    assertThat(taskets.size() + claims.size() + portlet.size()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void isTheSameEachTime() {
    assertThat(taskets).isEqualTo(PermissionSample.ofTaskets());
    assertThat(taskets.get(0))
        .hasToString("hand over by owner, co-owner, OPEN, within the audience");
  }

  @Test
  void hasEverythingThatAWalkWithoutClocksMeets() {
    assertThat(values(taskets, Case::operation))
        .isEqualTo(without("wait", PermissionTable.of("taskets").operations()));
    assertThat(values(claims, Case::operation))
        .isEqualTo(PermissionTable.of("claims").operations());
    assertThat(values(taskets, Case::role)).isEqualTo(PermissionObjects.OF_TASKETS.keySet());
    assertThat(values(portlet, Case::role)).isEqualTo(PermissionObjects.OF_TASKETS.keySet());
    assertThat(values(claims, Case::role)).isEqualTo(PermissionObjects.OF_CLAIMS.keySet());
    assertThat(values(taskets, Case::state)).hasSize(6);
    assertThat(values(claims, Case::state)).hasSize(10);
  }

  private static Set<String> without(String one, Set<String> all) {
    return all.stream().filter(not(one::equals)).collect(Collectors.toSet());
  }

  private static <T> Set<T> values(List<Case> cases, Function<Case, T> part) {
    return cases.stream().map(part).collect(Collectors.toSet());
  }

  @Nested
  class AnyTwoThatCanMeet {

    /** Who is of the audience is within it, who is of the others is not. */
    private static boolean canBe(Case one) {
      return !(one.role().equals("audience") && one.beyond())
          && !(one.role().equals("others") && !one.beyond());
    }

    @Test
    void doSoAmongTaskets() {
      meet(taskets, PermissionTable.of("taskets"), AnyTwoThatCanMeet::canBe);
    }

    @Test
    void doSoAmongClaims() {
      meet(claims, PermissionTable.of("claims"), any -> true);
    }

    @Test
    void doSoInThePortlet() {
      meet(portlet, PermissionTable.of("taskets"), AnyTwoThatCanMeet::canBe);
    }

    private void meet(List<Case> sample, PermissionTable table, Predicate<Case> canBe) {
      List<List<String>> alike = table.alike(List.copyOf(values(sample, Case::state)));
      List<Function<Case, Object>> parts =
          List.of(Case::operation, Case::role, one -> kind(alike, one.state()), Case::beyond);
      for (String operation : values(sample, Case::operation)) {
        for (String role : values(sample, Case::role)) {
          for (String state : values(sample, Case::state)) {
            for (boolean beyond : new boolean[] {true, false}) {
              Case possible = new Case(operation, role, state, beyond);
              if (canBe.test(possible)) {
                isMet(possible, sample, parts);
              }
            }
          }
        }
      }
    }

    private static int kind(List<List<String>> alike, String state) {
      return alike.indexOf(alike.stream().filter(one -> one.contains(state)).findFirst().get());
    }

    private static void isMet(
        Case possible, List<Case> sample, List<Function<Case, Object>> parts) {
      for (Function<Case, Object> first : parts) {
        for (Function<Case, Object> second : parts) {
          assertThat(sample)
              .as("%s and %s", first.apply(possible), second.apply(possible))
              .anyMatch(
                  one ->
                      first.apply(one).equals(first.apply(possible))
                          && second.apply(one).equals(second.apply(possible)));
        }
      }
    }
  }
}
