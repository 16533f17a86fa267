package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
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

  private static final Pattern LISTED = Pattern.compile("(?m)^- \\[([^]]+)]\\(#[\\w-]+\\)$");
  private static final Pattern CHAPTER = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern PROXY_TAKES = Pattern.compile("client_max_body_size (\\d+)m;");
  private static final Pattern DELETING = Pattern.compile("tasket\\..*\\.(?:kept|unread|asked)");
  private static final Pattern CREATES =
      Pattern.compile("(?m)^asadmin create-([\\w-]+) (?:.* )?(\\S+)$");

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

  @Test
  void namesEveryChapterInItsTableOfContents() throws IOException {
    String guide = Files.readString(GUIDE);

    assertThat(all(LISTED, guide)).isEqualTo(all(CHAPTER, guide));
  }

  @Test
  void letsAProxyTakeTheLargestFile() throws IOException {
    Matcher most = PROXY_TAKES.matcher(Files.readString(GUIDE));
    assertThat(most.find()).isTrue();

    assertThat(Integer.parseInt(most.group(1)))
        .isGreaterThan(Integer.parseInt(Setting.FILES_SIZE.standard().orElseThrow()));
  }

  @Test
  void tellsStaffOfAllThatIsDeletedInTime() throws IOException {
    String guide = Files.readString(GUIDE);
    String notice = guide.substring(guide.indexOf("## Notice to staff"));
    List<Setting> deleting =
        Arrays.stream(Setting.values())
            .filter(setting -> DELETING.matcher(setting.key()).matches())
            .toList();
    assertThat(deleting).contains(Setting.FILES_KEPT, Setting.SLOTS_ASKED, Setting.NOTICES_UNREAD);

    assertThat(deleting)
        .allSatisfy(
            setting ->
                assertThat(notice)
                    .contains(
                        "| `%s` | `%s` |"
                            .formatted(setting.key(), setting.standard().orElseThrow())));
  }

  @Test
  void removesWhateverItMadeOnTheServer() throws IOException {
    String guide = Files.readString(GUIDE).replaceAll("\\\\\n *", "");
    List<String> made = CREATES.matcher(guide).results().map(AdminGuideTest::deletes).toList();
    assertThat(made).contains("asadmin delete-jdbc-resource jdbc/tasket");

    assertThat(guide.lines()).containsAll(made);
  }

  private static String deletes(MatchResult creates) {
    return "asadmin delete-" + creates.group(1) + " " + creates.group(2);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
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
