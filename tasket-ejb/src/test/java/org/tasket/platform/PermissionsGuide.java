package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * {@code docs/permissions.md}: who may do what, and in which states. Each feature's table in it is
 * made from its policy; where the two differ, the test shows the table to paste.
 */
public final class PermissionsGuide {

  private static final Path GUIDE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "permissions.md");

  private PermissionsGuide() {}

  /**
   * Makes a table of operations by roles.
   *
   * @param open the states in which an operation is open to a role
   */
  public static <O extends Enum<O>, S extends Enum<S>> String table(
      Class<O> operations,
      Class<S> states,
      List<String> roles,
      BiFunction<O, String, Collection<S>> open) {
    StringBuilder table = new StringBuilder("| |");
    roles.forEach(role -> table.append(' ').append(role).append(" |"));
    table.append("\n|---|").append("---|".repeat(roles.size())).append('\n');
    for (O operation : operations.getEnumConstants()) {
      table.append("| ").append(words(operation)).append(" |");
      for (String role : roles) {
        table.append(' ').append(cell(states, open.apply(operation, role))).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static <S extends Enum<S>> String cell(Class<S> states, Collection<S> open) {
    if (open.size() == states.getEnumConstants().length) {
      return "always";
    }
    return open.isEmpty()
        ? "–"
        : open.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static String words(Enum<?> operation) {
    return operation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Fails where the guide does not have the feature's table as the code makes it. */
  public static void has(String feature, String table) throws IOException {
    String guide = Files.readString(GUIDE);
    String begin = "<!-- " + feature + ": made from the code; do not edit -->\n";
    String end = "<!-- end of " + feature + " -->";
    assertThat(guide).contains(begin, end);

    assertThat(guide.substring(guide.indexOf(begin) + begin.length(), guide.indexOf(end)))
        .as("Paste this between the markers of %s in %s:%n%n%s%n", feature, GUIDE, table)
        .isEqualTo(table);
  }
}
