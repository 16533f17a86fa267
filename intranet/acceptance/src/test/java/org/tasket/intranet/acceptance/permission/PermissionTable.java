package org.tasket.intranet.acceptance.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of {@code docs/permissions.md}, which the core holds to its policies. */
final class PermissionTable {

  private static final Path GUIDE =
      Path.of(System.getProperty("acceptance.root", "../.."), "docs", "permissions.md");

  /** By operation and role: the states in which it is open, or {@code always}. */
  private final Map<String, Map<String, Set<String>>> cells = new LinkedHashMap<>();

  private PermissionTable() {}

  static PermissionTable of(String feature) {
    try {
      String guide = Files.readString(GUIDE);
      String begin = "<!-- " + feature + ": made from the code; do not edit -->\n";
      List<String> lines =
          guide
              .substring(
                  guide.indexOf(begin) + begin.length(),
                  guide.indexOf("<!-- end of " + feature + " -->"))
              .lines()
              .toList();
      PermissionTable table = new PermissionTable();
      List<String> roles = columns(lines.get(0));
      lines.stream().skip(2).map(PermissionTable::columns).forEach(row -> table.add(roles, row));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> columns(String line) {
    return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
  }

  private void add(List<String> roles, List<String> row) {
    Map<String, Set<String>> byRole = new LinkedHashMap<>();
    for (int column = 1; column < roles.size() - 1; column++) {
      byRole.put(
          roles.get(column),
          Arrays.stream(row.get(column).split(",", -1))
              .map(String::strip)
              .collect(Collectors.toSet()));
    }
    cells.put(row.get(0), byRole);
  }

  Set<String> operations() {
    return cells.keySet();
  }

  boolean opens(String operation, String role, String state) {
    Set<String> states = cells.get(operation).get(role);
    return states.contains(state) || states.contains("always");
  }

  /** Whether a role has an operation in any state at all. */
  boolean everOpens(String operation, String role) {
    return !cells.get(operation).get(role).contains("–");
  }

  /** The operations that a role has in a state. */
  Set<String> open(String role, String state) {
    return operations().stream()
        .filter(operation -> opens(operation, role, state))
        .collect(Collectors.toSet());
  }

  /** Whether anybody has an operation in a state. */
  boolean everOpensIn(String operation, String state) {
    return roles().stream().anyMatch(role -> opens(operation, role, state));
  }

  /** What is open to every role in a state: the same for states that are alike. */
  List<Set<String>> statesLike(String state) {
    return roles().stream().map(role -> open(role, state)).toList();
  }

  /** The column of a role: the same for roles that are alike. */
  List<Set<String>> rolesLike(String role) {
    return cells.values().stream().map(row -> row.get(role)).toList();
  }

  /** The row of an operation: the same for operations that are alike. */
  Map<String, Set<String>> operationsLike(String operation) {
    return cells.get(operation);
  }

  private Set<String> roles() {
    return cells.values().iterator().next().keySet();
  }
}
