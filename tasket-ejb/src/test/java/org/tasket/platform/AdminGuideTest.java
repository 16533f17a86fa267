package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AdminGuideTest {

  private static final Path GUIDE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "admin-guide.md");
  private static final String BEGIN = "<!-- settings: made from the code; do not edit -->\n";
  private static final String END = "<!-- end of settings -->";

  private static final Path MIGRATIONS =
      Path.of(System.getProperty("basedir", "."), "src/main/resources/db/migration/common");
  private static final Pattern CREATED =
      Pattern.compile("create (?:table|sequence|view|type) (tasket_\\w+)");
  private static final Pattern DROPPED = Pattern.compile("drop table ([\\w,\\s]+);");

  @Test
  void listsEverySettingAsTheCodeDeclaresIt() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(guide).contains(BEGIN, END);

    assertThat(guide.substring(guide.indexOf(BEGIN) + BEGIN.length(), guide.indexOf(END)))
        .as("Paste this between the two markers of %s:%n%n%s%n", GUIDE, SettingsTable.markdown())
        .isEqualTo(SettingsTable.markdown());
  }

  @Test
  void dropsAllThatTasketMakes() throws IOException {
    Matcher dropped = DROPPED.matcher(Files.readString(GUIDE));
    assertThat(dropped.find()).isTrue();

    assertThat(dropped.group(1).split("[,\\s]+")).containsExactlyInAnyOrderElementsOf(created());
  }

  private static List<String> created() throws IOException {
    List<String> names = new ArrayList<>(List.of("tasket_schema_history"));
    try (DirectoryStream<Path> scripts = Files.newDirectoryStream(MIGRATIONS, "*.sql")) {
      for (Path script : scripts) {
        CREATED
            .matcher(Files.readString(script))
            .results()
            .forEach(found -> names.add(found.group(1)));
      }
    }
    return names;
  }
}
