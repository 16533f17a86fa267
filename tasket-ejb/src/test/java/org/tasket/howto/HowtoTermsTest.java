package org.tasket.howto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.howto.HowtoFixtures.shelf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.board.Rulebook;
import org.tasket.platform.InvalidInput;

class HowtoTermsTest {

  private final Rulebook rules = shelf(true, false).rules();

  private static HowtoTerms of(String title, String text, String language, String category) {
    return new HowtoTerms(title, text, language, Optional.ofNullable(category));
  }

  private void wrong(String field, String code, HowtoTerms terms) {
    assertThatThrownBy(() -> terms.checked(rules, Optional.empty()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(input.errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.field()).isEqualTo(field);
                          assertThat(error.code()).isEqualTo(code);
                        }));
  }

  @Test
  void areStoredWithoutTheBlanksAroundThem() {
    assertThat(of(" Wording ", "Short.\n", "sv", " ").checked(rules, Optional.empty()))
        .isEqualTo(of("Wording", "Short.", "sv", null));
  }

  @Test
  void keepTheirRanges() {
    assertThat(of("abc", "x", "fi", "texts").checked(rules, Optional.empty()).title())
        .isEqualTo("abc");
    of("x".repeat(120), "x".repeat(20_000), "en", null).checked(rules, Optional.empty());
    wrong("title", "length", of("ab", "x", "en", null));
    wrong("title", "length", of("x".repeat(121), "x", "en", null));
    wrong("title", "line", of("One\ntwo", "x", "en", null));
    wrong("title", "missing", of(null, "x", "en", null));
    wrong("text", "length", of("abc", "x".repeat(20_001), "en", null));
    wrong("text", "missing", of("abc", " ", "en", null));
    wrong("language", "choice", of("abc", "x", "de", null));
    wrong("language", "missing", of("abc", "x", null, null));
    wrong("category", "unknown", of("abc", "x", "en", "gone"));
  }

  @Test
  void mayKeepACategoryThatTheBoardHasNoMore() {
    HowtoTerms before = of("abc", "x", "en", "gone");

    assertThat(of("abcd", "x", "en", "gone").checked(rules, Optional.of(before)).category())
        .contains("gone");
  }
}
