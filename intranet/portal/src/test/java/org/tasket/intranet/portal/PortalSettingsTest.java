package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.portal.setting.Settings;
import org.tasket.intranet.portal.setting.WrongSettingException;

class PortalSettingsTest {

  @Test
  void tasketsWindowIsLookedForWhereTheSettingSays() {
    assertThat(portal(Map.of()).home()).extracting(Placement::context).contains("/tasket-portlet");
    assertThat(portal(Map.of("intranet.portlets.context", "/tasket")).home())
        .extracting(Placement::context)
        .contains("/tasket")
        .doesNotContain("/tasket-portlet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasket", "/../manager", "https://example.org"})
  void whatIsNoPathIsRefused(String path) {
    assertThatThrownBy(() -> portal(Map.of("intranet.portlets.context", path)))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("intranet.portlets.context")
        .hasMessageContaining(path);
  }

  private static PortalSettings portal(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("intranet.data-dir", "data");
    return PortalSettings.from(new Settings(name -> Optional.ofNullable(all.get(name))));
  }
}
