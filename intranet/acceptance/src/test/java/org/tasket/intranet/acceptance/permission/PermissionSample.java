package org.tasket.intranet.acceptance.permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of the tables of permissions is walked on the pages and in the portlet: all pairs of
 * operation, role, state, and whether the object is for the person at all. What a table treats
 * alike takes turns: states and roles in which the same is open, and for an operation all states in
 * which nobody has it. Past the answer time, and helpers without a supervisor, are walked over
 * REST.
 */
final class PermissionSample {

  private static final long SEED = 20261122;

  private static final List<String> STATES_OF_BOARDS = List.of("PREPARED", "OPEN", "ARCHIVED");
  private static final List<String> STATES_OF_TASKETS =
      List.of("DRAFT", "SUBMITTED", "OPEN", "PAUSED", "COMPLETED", "CANCELLED", "EXPIRED");
  private static final List<String> STATES_OF_CLAIMS =
      List.of(
          "APPLIED",
          "WAITING",
          "AWAITING_SUPERVISOR",
          "ACTIVE",
          "DELIVERED",
          "RETURNED",
          "CONFIRMED",
          "DECLINED",
          "WITHDRAWN",
          "LAPSED",
          "CANCELLED");

  /** Where each role may stand, whether beyond the audience: some names say it themselves. */
  private static final Map<String, List<Boolean>> ROLES_OF_BOARDS =
      new TreeMap<>(
          Map.of(
              "audience", List.of(false),
              "others", List.of(true),
              "manager", List.of(false, true),
              "coordinator", List.of(true),
              "IT admin", List.of(true)));

  private static final Map<String, List<Boolean>> ROLES_OF_TASKETS =
      new TreeMap<>(
          Map.of(
              "owner, co-owner", List.of(false, true),
              "manager", List.of(false, true),
              "audience", List.of(false),
              "others", List.of(true)));

  private static final Map<String, List<Boolean>> ROLES_OF_CLAIMS =
      new TreeMap<>(
          Map.of(
              "helper", List.of(false, true),
              "owner, co-owner", List.of(false, true),
              "manager", List.of(false, true),
              "supervisor", List.of(false, true),
              "others", List.of(false, true)));

  private PermissionSample() {}

  static List<Case> ofBoards() {
    PermissionTable table = PermissionTable.of("boards");
    return sample(table, table.operations(), ROLES_OF_BOARDS, STATES_OF_BOARDS);
  }

  static List<Case> ofTaskets() {
    PermissionTable table = PermissionTable.of("taskets");
    return sample(table, table.operations(), ROLES_OF_TASKETS, STATES_OF_TASKETS);
  }

  static List<Case> ofClaims() {
    PermissionTable table = PermissionTable.of("claims");
    return sample(table, table.operations(), ROLES_OF_CLAIMS, STATES_OF_CLAIMS);
  }

  /** The board's portlet has one operation, and stands on a board that nobody moderates. */
  static List<Case> ofThePortlet() {
    return sample(
        PermissionTable.of("taskets"),
        Set.of("claim"),
        ROLES_OF_TASKETS,
        List.of("DRAFT", "OPEN", "PAUSED", "COMPLETED", "CANCELLED"));
  }

  /** What is in hand is delivered or given back there, on a board for everyone. */
  static List<Case> ofMine() {
    return sample(
        PermissionTable.of("claims"),
        Set.of("deliver", "withdraw"),
        Map.of(
            "helper", List.of(false),
            "owner, co-owner", List.of(false),
            "manager", List.of(false),
            "others", List.of(false)),
        List.of(
            "ACTIVE", "DELIVERED", "RETURNED", "CONFIRMED", "DECLINED", "WITHDRAWN", "CANCELLED"));
  }

  private static List<Case> sample(
      PermissionTable table,
      Set<String> operations,
      Map<String, List<Boolean>> roles,
      List<String> states) {
    Map<Case, Set<?>> all = new LinkedHashMap<>();
    for (String operation : operations) {
      for (String state : states) {
        roles.forEach(
            (role, stands) ->
                stands.stream()
                    .map(beyond -> new Case(operation, role, state, beyond))
                    .forEach(one -> all.put(one, pairs(table, one))));
      }
    }
    return inTurns(AllPairs.of(all.keySet(), all::get, SEED), all);
  }

  /** What comes together in a case, with what is alike under one name. */
  static Set<Set<String>> pairs(PermissionTable table, Case one) {
    String operation = "operation " + table.operationsLike(one.operation());
    String role = "role " + table.rolesLike(one.role());
    String state = "state " + table.statesLike(one.state());
    String audience = "beyond " + one.beyond();
    Set<Set<String>> pairs = new HashSet<>();
    pairs.add(
        Set.of(operation, table.everOpensIn(one.operation(), one.state()) ? state : "closed"));
    pairs.add(Set.of(operation, role));
    pairs.add(Set.of(operation, audience));
    pairs.add(Set.of(role, state));
    pairs.add(Set.of(role, audience));
    pairs.add(Set.of(state, audience));
    return pairs;
  }

  /** Of cases that stand for each other, each time one that has not had its turn. */
  private static List<Case> inTurns(List<Case> picked, Map<Case, Set<?>> all) {
    Map<String, Integer> turns = new HashMap<>();
    List<Case> sample = new ArrayList<>();
    for (Case one : picked) {
      Case next =
          all.keySet().stream()
              .filter(other -> all.get(other).equals(all.get(one)))
              .min(Comparator.comparingInt(other -> had(other, turns)))
              .orElseThrow();
      values(next).forEach(value -> turns.merge(value, 1, Integer::sum));
      sample.add(next);
    }
    return sample;
  }

  private static int had(Case one, Map<String, Integer> turns) {
    return values(one).mapToInt(value -> turns.getOrDefault(value, 0)).sum();
  }

  private static Stream<String> values(Case one) {
    return Stream.of(
        one.operation(), one.role(), one.state(), one.operation() + " in " + one.state());
  }

  /**
   * One thing to try.
   *
   * @param beyond whether the tasket's audience is somebody else
   */
  record Case(String operation, String role, String state, boolean beyond) {

    @Override
    public String toString() {
      return "%s by %s, %s, %s"
          .formatted(
              operation, role, state, beyond ? "beyond the audience" : "within the audience");
    }
  }
}
