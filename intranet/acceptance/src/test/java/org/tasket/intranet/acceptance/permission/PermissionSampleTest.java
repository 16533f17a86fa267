package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

class PermissionSampleTest {

  private static final int MOST = 160;

  private final List<Case> boards = PermissionSample.ofBoards();
  private final List<Case> taskets = PermissionSample.ofTaskets();
  private final List<Case> claims = PermissionSample.ofClaims();
  private final List<Case> portlet = PermissionSample.ofThePortlet();
  private final List<Case> mine = PermissionSample.ofMine();

  @Test
  void isSmall() {
    assertThat(boards.size() + taskets.size() + claims.size() + portlet.size() + mine.size())
        .as(
            "boards %s, taskets %s, claims %s, portlets %s and %s",
            boards.size(), taskets.size(), claims.size(), portlet.size(), mine.size())
        .isLessThanOrEqualTo(MOST);
  }

  @Test
  void isTheSameEachTime() {
    assertThat(taskets).isEqualTo(PermissionSample.ofTaskets());
    assertThat(taskets.get(0)).hasToString("copy by audience, COMPLETED, within the audience");
  }

  @Test
  void hasAllOperationsAndRolesAndStates() {
    assertThat(values(boards, Case::operation))
        .isEqualTo(PermissionTable.of("boards").operations());
    assertThat(values(taskets, Case::operation))
        .isEqualTo(PermissionTable.of("taskets").operations());
    assertThat(values(claims, Case::operation))
        .isEqualTo(PermissionTable.of("claims").operations());
    assertThat(values(boards, Case::role)).isEqualTo(PermissionObjects.OF_BOARDS.keySet());
    assertThat(values(taskets, Case::role)).isEqualTo(PermissionObjects.OF_TASKETS.keySet());
    assertThat(values(portlet, Case::role)).isEqualTo(PermissionObjects.OF_TASKETS.keySet());
    assertThat(values(claims, Case::role)).isEqualTo(PermissionObjects.OF_CLAIMS.keySet());
    assertThat(values(boards, Case::state)).hasSize(3);
    assertThat(values(taskets, Case::state)).hasSize(7);
    assertThat(values(claims, Case::state)).hasSize(11);
  }

  private static <T> Set<T> values(List<Case> cases, Function<Case, T> part) {
    return cases.stream().map(part).collect(Collectors.toSet());
  }

  @Nested
  class AnyTwoThatCanMeet {

    @Test
    void doSoAmongBoards() {
      meet(boards, PermissionTable.of("boards"), Set.of("others", "coordinator", "IT admin"));
    }

    @Test
    void doSoAmongTaskets() {
      meet(taskets, PermissionTable.of("taskets"), Set.of("others"));
    }

    @Test
    void doSoAmongClaims() {
      meet(claims, PermissionTable.of("claims"), Set.of());
    }

    @Test
    void doSoInThePortlet() {
      meet(portlet, PermissionTable.of("taskets"), Set.of("others"));
    }

    @Test
    void doSoInWhatOneHasInHand() {
      meet(mine, PermissionTable.of("claims"), Set.of(), values(mine, Case::role));
    }

    /** Who is of the audience is within it. */
    private static void meet(List<Case> sample, PermissionTable table, Set<String> beyondOnly) {
      meet(sample, table, beyondOnly, Set.of("audience"));
    }

    private static void meet(
        List<Case> sample, PermissionTable table, Set<String> beyondOnly, Set<String> withinOnly) {
      Set<Set<String>> met = new HashSet<>();
      sample.forEach(one -> met.addAll(PermissionSample.pairs(table, one)));
      for (String operation : values(sample, Case::operation)) {
        for (String role : values(sample, Case::role)) {
          for (String state : values(sample, Case::state)) {
            for (boolean beyond : new boolean[] {true, false}) {
              if (beyond ? !withinOnly.contains(role) : !beyondOnly.contains(role)) {
                assertThat(met)
                    .containsAll(
                        PermissionSample.pairs(table, new Case(operation, role, state, beyond)));
              }
            }
          }
        }
      }
    }
  }

  @Nested
  class EachOperation {

    @Test
    void isTriedByEachRoleAndWhereverSomebodyHasIt() {
      isTried(boards, PermissionTable.of("boards"));
      isTried(taskets, PermissionTable.of("taskets"));
      isTried(claims, PermissionTable.of("claims"));
    }

    private static void isTried(List<Case> sample, PermissionTable table) {
      for (String operation : table.operations()) {
        List<Case> tried =
            sample.stream()
                .filter(
                    one ->
                        table
                            .operationsLike(one.operation())
                            .equals(table.operationsLike(operation)))
                .toList();
        for (String role : values(sample, Case::role)) {
          assertThat(tried)
              .as("%s by %s", operation, role)
              .anyMatch(one -> table.rolesLike(one.role()).equals(table.rolesLike(role)));
        }
        for (String state : values(sample, Case::state)) {
          if (table.everOpensIn(operation, state)) {
            assertThat(tried)
                .as("%s in %s", operation, state)
                .anyMatch(one -> table.statesLike(one.state()).equals(table.statesLike(state)));
          }
        }
      }
    }
  }
}
