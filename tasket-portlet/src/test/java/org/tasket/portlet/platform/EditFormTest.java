package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditFormTest {

  private static final Preferences KEPT =
      new Preferences(Optional.of("it"), 5, Layout.LIST, 3, List.of(15, 30));
  private static final Draft NOTHING_TYPED = new Draft(Map.of(), Set.of());

  @Test
  void showsWhatIsKept() {
    assertThat(form(NOTHING_TYPED, List.of(Option.values())))
        .contains(
            "<option value=\"it\" selected=\"selected\">it</option>",
            "id=\"p_a_limit\" name=\"p_a_limit\"",
            "value=\"5\"",
            "<option value=\"list\" selected=\"selected\">",
            "value=\"15 30\"")
        .doesNotContain("aria-invalid", "role=\"alert\"");
  }

  @Test
  void offersOnlyWhatCanBeSet() {
    assertThat(form(NOTHING_TYPED, List.of(Option.LIMIT)))
        .contains("p_a_limit")
        .doesNotContain("p_a_board", "p_a_minutes");
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    var draft = new Draft(Map.of(Option.LIMIT, "\"many\""), Set.of(Option.LIMIT));

    assertThat(form(draft, List.of(Option.LIMIT, Option.MINUTES)))
        .contains(
            "role=\"alert\">Nothing was saved yet.",
            "aria-describedby=\"p_a_limit-wrong p_a_limit-hint\" aria-invalid=\"true\"",
            "id=\"p_a_limit-wrong\">Write a number from 1 to 20.",
            "value=\"&quot;many&quot;\"")
        .doesNotContain("p_a_minutes-wrong");
  }

  @Test
  void asksAgainForWhatWasNotKeptThoughNothingIsWrongWithIt() {
    var draft = new Draft(Map.of(Option.LIMIT, "7"), Set.of());

    assertThat(form(draft, List.of(Option.LIMIT)))
        .contains("role=\"alert\">Nothing was saved yet. Save it once more.", "value=\"7\"")
        .doesNotContain("aria-invalid");
  }

  private static String form(Draft draft, List<Option> offered) {
    var texts = new Texts("org.tasket.portlet.finder.texts", Locale.ENGLISH);
    return new EditForm(texts, "p_a_", draft, KEPT)
        .of(offered, List.of(), "/portal?do=a", "/portal")
        .toString();
  }
}
