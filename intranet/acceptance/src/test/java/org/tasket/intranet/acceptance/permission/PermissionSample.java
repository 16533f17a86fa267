package org.tasket.intranet.acceptance.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of the tables of permissions is walked on the pages and in the portlet: all pairs of
 * operation, role, state, and whether the tasket is for the person at all. States that a table
 * treats alike take turns. What only a clock brings about (EXPIRED, LAPSED, past the answer time)
 * is walked in the core; waiting is claiming where no seat is free.
 */
final class PermissionSample {

  private static final long SEED = 20261122;
  private static final String WITHIN = "within the audience";
  private static final String BEYOND = "beyond the audience";

  /** Where each role may stand: some names say it themselves. */
  private static final Map<String, List<String>> ROLES_OF_TASKETS =
      new TreeMap<>(
          Map.of(
              "owner, co-owner", List.of(WITHIN, BEYOND),
              "manager", List.of(WITHIN, BEYOND),
              "audience", List.of(WITHIN),
              "others", List.of(BEYOND)));

  private static final Map<String, List<String>> ROLES_OF_CLAIMS =
      PermissionObjects.OF_CLAIMS.keySet().stream()
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  role -> List.of(WITHIN, BEYOND),
                  (one, same) -> one,
                  TreeMap::new));

  private PermissionSample() {}

  static List<Case> ofTaskets() {
    PermissionTable table = PermissionTable.of("taskets");
    List<String> operations = new ArrayList<>(table.operations());
    operations.remove("wait");
    List<List<String>> states =
        table.alike(List.of("DRAFT", "SUBMITTED", "OPEN", "PAUSED", "COMPLETED", "CANCELLED"));
    return sample(operations, ROLES_OF_TASKETS, states);
  }

  static List<Case> ofClaims() {
    PermissionTable table = PermissionTable.of("claims");
    List<List<String>> states =
        table.alike(
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
                "CANCELLED"));
    return sample(table.operations(), ROLES_OF_CLAIMS, states);
  }

  /** The portlet has one operation, and stands on a board that nobody moderates. */
  static List<Case> ofThePortlet() {
    List<List<String>> states =
        PermissionTable.of("taskets")
            .alike(List.of("DRAFT", "OPEN", "PAUSED", "COMPLETED", "CANCELLED"));
    return sample(Set.of("claim"), ROLES_OF_TASKETS, states);
  }

  private static List<Case> sample(
      Collection<String> operations, Map<String, List<String>> roles, List<List<String>> states) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    states.forEach(alike -> named.put(String.join(" or ", alike), alike));
    Map<String, Integer> turns = new HashMap<>();
    return AllPairs.of(all(operations, roles, named.keySet()), SEED).stream()
        .map(values -> one(values, named.get(values.get(2)), turns))
        .toList();
  }

  private static Case one(List<String> values, List<String> alike, Map<String, Integer> turns) {
    int turn = turns.merge(values.get(2), 1, Integer::sum);
    return new Case(
        values.get(0), values.get(1), alike.get(turn % alike.size()), values.get(3).equals(BEYOND));
  }

  /** Whatever can be. */
  private static List<List<String>> all(
      Collection<String> operations, Map<String, List<String>> roles, Collection<String> states) {
    return operations.stream()
        .flatMap(operation -> states.stream().map(state -> List.of(operation, state)))
        .flatMap(
            both ->
                roles.entrySet().stream()
                    .flatMap(
                        role ->
                            role.getValue().stream()
                                .map(
                                    audience ->
                                        List.of(
                                            both.get(0), role.getKey(), both.get(1), audience))))
        .toList();
  }

  /**
   * One thing to try.
   *
   * @param beyond whether the tasket's audience is somebody else
   */
  record Case(String operation, String role, String state, boolean beyond) {

    @Override
    public String toString() {
      return "%s by %s, %s, %s".formatted(operation, role, state, beyond ? BEYOND : WITHIN);
    }
  }
}
