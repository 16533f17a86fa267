package org.tasket.web.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WidgetModuleTest {

  private static final Logger LOG = Logger.getLogger(WidgetModuleTest.class.getName());
  private static final Path WEB = Path.of("src/main/webapp");
  private static final int MOST_BYTES = 15 * 1024;
  private static final Pattern SAID = Pattern.compile("(say|count)\\('([\\w.]+)'");

  private final String source = read("WEB-INF/widgets/tasket.js");
  private final String style = read("WEB-INF/widgets/tasket.css");
  private final String tokens = read("resources/tasket/tokens.css");
  private final WidgetModule module = new WidgetModule(source, style, tokens);
  private final String script = new String(module.script(), StandardCharsets.UTF_8);

  private static String read(String file) {
    try {
      return Files.readString(WEB.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void isAtMostFifteenKilobytesOnItsWay() {
    LOG.info(() -> "The elements take " + module.gzipped().length + " bytes, gzipped.");

    assertThat(module.gzipped().length).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void saysAllThatItSaysInEveryLanguage() {
    assertThat(script).doesNotContain("'{words}'").contains("\"en\":{", "\"fi\":{", "\"sv\":{");
    for (MatchResult said : SAID.matcher(source).results().toList()) {
      String key = said.group(2) + (said.group(1).equals("count") ? ".one" : "");
      assertThat(script.split(Pattern.quote("\"" + key + "\":"), -1)).as(key).hasSize(4);
    }
  }

  @Test
  void saysNothingThatNobodyAsksFor() {
    WidgetModuleTest.keysIn(script)
        .forEach(
            key ->
                assertThat(source).as(key).contains("'" + key.replaceFirst("\\.(one|other)$", "")));
  }

  private static java.util.stream.Stream<String> keysIn(String script) {
    return Pattern.compile("\"(widget\\.[\\w.]+)\":")
        .matcher(script)
        .results()
        .map(found -> found.group(1))
        .distinct();
  }

  @Test
  void hasAllTokensThatItsStyleUses() {
    for (MatchResult used :
        Pattern.compile("var\\((--[a-z-]+)\\)").matcher(style).results().toList()) {
      assertThat(script).as(used.group(1)).contains(used.group(1) + ":var(--tasket-");
    }
    assertThat(script).contains("--ink:var(--tasket-ink,light-dark(#16211f,#e7eeeb));");
  }

  @Test
  void hasAnotherNameWithOtherContent() {
    WidgetModule other = new WidgetModule(source + "\n", style, tokens);

    assertThat(other.fileName())
        .isNotEqualTo(module.fileName())
        .matches("tasket\\.[0-9a-f]{16}\\.js");
    assertThat(module.loader()).contains(module.fileName());
    assertThat(module.integrity()).startsWith("sha384-").hasSize(71);
  }
}
