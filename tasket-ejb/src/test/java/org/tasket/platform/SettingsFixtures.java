package org.tasket.platform;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings as an administrator would make them. */
public final class SettingsFixtures {

  private SettingsFixtures() {}

  /** Settings with these values by their names, checked. */
  public static Settings settings(Map<String, String> values) {
    Settings settings =
        new Settings(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build());
    settings.check();
    return settings;
  }
}
