package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.ValidatorException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

  private static final List<Option> ALL = Arrays.asList(Option.values());

  private static final Map<String, String> IN_ORDER =
      Map.of(
          "board", "it", "limit", "7", "layout", "list", "minutes", "15 30", "headingLevel", "4");

  private final Map<String, String> kept = new HashMap<>();
  private final Map<String, String[]> address = new HashMap<>();

  @Test
  void whatIsInOrderIsKept() throws IOException {
    var draft = draft(IN_ORDER).heldTo(List.of("it"), Optional.empty());

    assertThat(draft.keptIn(PortletFakes.preferences(kept)).wrong()).isEmpty();
    assertThat(kept).isEqualTo(IN_ORDER);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    var wrong =
        Map.of("board", "it", "limit", "21", "layout", "x", "minutes", "3", "headingLevel", "1");

    assertThat(draft(wrong).heldTo(List.of("everyone"), Optional.empty()).wrong())
        .containsExactlyInAnyOrder(Option.values());
  }

  @Test
  void thePageMayChooseTheBoard() {
    assertThat(draft(Map.of("board", "")).heldTo(List.of(), Optional.empty()).wrong())
        .doesNotContain(Option.BOARD);
  }

  @Test
  void theBoardThatIsSetAlreadyStaysAllowedWhoeverSeesIt() {
    var draft = draft(IN_ORDER);

    assertThat(draft.heldTo(List.of("everyone"), Optional.of("it")).wrong()).isEmpty();
    assertThat(draft.heldTo(List.of("everyone"), Optional.of("law")).wrong())
        .containsExactly(Option.BOARD);
  }

  @Test
  void whatAPortalRefusesIsNamedToo() throws IOException {
    var draft = draft(Map.of("limit", "0"));

    assertThat(draft.keptIn(PortletFakes.preferences(kept)).wrong()).contains(Option.LIMIT);
  }

  @Test
  void whatIsWrongTravelsBackToTheFormWithWhatWasTyped() {
    var draft = draft(Map.of("limit", "many")).heldTo(List.of(), Optional.empty());

    draft.write(PortletFakes.parameters(address));

    assertThat(Draft.read(PortletFakes.parameters(address))).isEqualTo(draft);
  }

  @Test
  void nothingOfItIsLeftInTheAddressOnceItIsKept() {
    draft(Map.of("limit", "many"))
        .heldTo(List.of(), Optional.empty())
        .write(PortletFakes.parameters(address));

    Draft.forget(PortletFakes.parameters(address));

    assertThat(address).isEmpty();
  }

  @Test
  void aPortalLetsNobodyKeepWhatMakesNoSense() {
    assertThatThrownBy(() -> PortletFakes.preferences(Map.of("limit", "0")).store())
        .isInstanceOfSatisfying(
            ValidatorException.class,
            refused ->
                assertThat(refused.getFailedKeys().asIterator()).toIterable().contains("limit"));
  }

  @Test
  void fieldsAreReadWithTheirNamespaceAndWithout() {
    var posted =
        new Posted(PortletFakes.posting(Map.of("p_a_limit", " 3 ", "layout", "list")), "p_a_");

    assertThat(posted.text("limit")).isEqualTo("3");
    assertThat(posted.text("layout")).isEqualTo("list");
    assertThat(posted.text("minutes")).isEmpty();
  }

  private static Draft draft(Map<String, String> typed) {
    return Draft.of(new Posted(PortletFakes.posting(typed), "p_a_"), ALL);
  }
}
