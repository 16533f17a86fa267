package org.tasket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What an administrator has set, read through MicroProfile Config. All of it is checked at the
 * start, so that nothing here fails later.
 */
@ApplicationScoped
public class Settings {

  private final Config config;

  public Settings() {
    this(ConfigProvider.getConfig());
  }

  /** Settings from one given source, as in a test. */
  public Settings(Config config) {
    this.config = config;
  }

  /** Stops the start at the first value that is not allowed, with one plain line. */
  public void check() {
    for (Setting setting : Setting.values()) {
      optional(setting)
          .filter(value -> !setting.kind().check().test(value))
          .ifPresent(
              value -> {
                throw new WrongSetting(setting, value);
              });
    }
    if (list(Setting.AUTH_MECHANISMS).contains("jwt")) {
      List.of(Setting.JWT_ISSUER, Setting.JWT_AUDIENCE, Setting.JWT_KEYS)
          .forEach(setting -> needed(setting, Setting.AUTH_MECHANISMS));
    }
    if (text(Setting.FILES_STORE).equals("folder") && optional(Setting.DATA_DIR).isEmpty()) {
      needed(Setting.FILES_DIR, Setting.FILES_STORE);
    }
  }

  private void needed(Setting setting, Setting because) {
    if (optional(setting).isEmpty()) {
      throw new WrongSetting(setting, because);
    }
  }

  /** The value, or the standard one. */
  public String text(Setting setting) {
    return optional(setting)
        .orElseThrow(() -> new IllegalStateException(setting.key() + " is not set"));
  }

  /** The value where there is one. */
  public Optional<String> optional(Setting setting) {
    return config
        .getOptionalValue(setting.key(), String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .or(setting::standard);
  }

  public boolean flag(Setting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  public int number(Setting setting) {
    return Integer.parseInt(text(setting));
  }

  /** A number of megabytes, in bytes. */
  public long megabytes(Setting setting) {
    return number(setting) * 1_000_000L;
  }

  public Duration duration(Setting setting) {
    return Duration.parse(text(setting));
  }

  public List<String> list(Setting setting) {
    return optional(setting).map(Settings::split).orElse(List.of());
  }

  public URI publicUrl() {
    return URI.create(text(Setting.PUBLIC_URL));
  }

  public ZoneId zone() {
    return ZoneId.of(text(Setting.ZONE));
  }

  static List<String> split(String text) {
    return Arrays.stream(text.split("[,\\s]+"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
