package org.tasket.intranet.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.LookedAt;

/**
 * Runs after all other tests, in a build that runs them all: no page of Tasket's folder of pages
 * was forgotten when they were looked at.
 */
class EveryPageCheck {

  private static final Path WEB = Path.of(System.getProperty("acceptance.root"), "tasket-web/src");
  private static final Pattern ADDRESS =
      Pattern.compile("Address\\.of\\(\"([^\"]+)\", \"([^\"]+)\"");

  /** Stands in for any page, so that it has no address; and a file, of which nobody sees a page. */
  private static final Set<String> WITHOUT = Set.of("error", "board-file");

  @Test
  void everyPageWasLookedAtWithAllEyes() throws IOException {
    Map<Pattern, String> views = views();
    Set<String> seen =
        LookedAt.all().stream()
            .flatMap(
                path ->
                    views.entrySet().stream()
                        .filter(one -> one.getKey().matcher(path).matches())
                        .map(Map.Entry::getValue)
                        .limit(1))
            .collect(Collectors.toCollection(TreeSet::new));
    seen.addAll(WITHOUT);

    assertThat(seen).containsExactlyElementsOf(pages());
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(WEB.resolve("main/webapp/WEB-INF/pages"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".xhtml", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What each address shows, as the product itself says; the first that fits counts. */
  private static Map<Pattern, String> views() throws IOException {
    Matcher addresses =
        ADDRESS.matcher(
            Files.readString(WEB.resolve("main/java/org/tasket/web/page/Addresses.java")));
    Map<Pattern, String> views = new LinkedHashMap<>();
    while (addresses.find()) {
      String path = "/tasket" + addresses.group(1).replaceAll("\\{\\w+}", "[^/]+");
      views.put(Pattern.compile(path), addresses.group(2));
    }
    return views;
  }
}
