package org.tasket.platform;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The admin guide's table of settings, as Markdown. */
final class SettingsTable {

  private static final String HEAD =
      """
      | setting | takes | default | what it does |
      |---|---|---|---|
      """;

  private SettingsTable() {}

  static String markdown() {
    return Arrays.stream(Setting.values())
        .map(SettingsTable::row)
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(Setting setting) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            setting.key(),
            cell(setting.kind().allowed()),
            setting.standard().map(value -> "`" + value + "`").orElse("none"),
            cell(setting.description()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
