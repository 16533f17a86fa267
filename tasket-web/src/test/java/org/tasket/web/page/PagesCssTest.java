package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one style sheet of all pages. */
class PagesCssTest {

  /** What a rule is for, where it holds in every look: there it begins its line. */
  private static final Pattern FOR =
      Pattern.compile("^([^\\s@/*}][^{}]*?)\\s*\\{", Pattern.MULTILINE);

  /** Two things once had one name, and what one of them looked like, the other did too. */
  @Test
  void nameNothingTwice() throws IOException {
    String css = Files.readString(Path.of("src/main/webapp/resources/tasket/pages.css"));
    List<String> named =
        FOR.matcher(css)
            .results()
            .map((MatchResult rule) -> rule.group(1).replaceAll("\\s+", " "))
            .toList();

    assertThat(named).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }
}
