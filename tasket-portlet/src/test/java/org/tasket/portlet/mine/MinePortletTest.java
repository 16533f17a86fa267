package org.tasket.portlet.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.portlet.claim.Outcome;
import org.tasket.portlet.platform.PortletFakes;
import org.tasket.portlet.platform.Posted;

class MinePortletTest {

  private static final UUID CLAIM = UUID.fromString("01900000-0000-7000-8000-000000000002");

  private final Map<String, String[]> address = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"minutes.wrong", "conflict", "database.unavailable", "refused"})
  void minutesComeBackWheneverTheyWereNotKept(String code) {
    tell(code, Map.of("deed", "deliver", "minutes", "25"));

    assertThat(address.get("typed")).containsExactly("25");
  }

  @Test
  void minutesThatWereKeptDoNot() {
    tell(Outcome.DELIVERED, Map.of("deed", "deliver", "minutes", "25"));

    assertThat(address).doesNotContainKey("typed");
  }

  @Test
  void whoGivesASeatBackTypedNoMinutes() {
    tell("conflict", Map.of("deed", "withdraw", "reason", "Ill"));

    assertThat(address).containsOnlyKeys("about", "outcome");
  }

  private void tell(String code, Map<String, String> fields) {
    MinePortlet.tell(
        new Outcome(CLAIM, code),
        new Posted(PortletFakes.posting(fields), "p_mine_"),
        PortletFakes.parameters(address));
  }
}
