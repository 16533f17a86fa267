package org.tasket.platform;

/** A setting has a value that is not allowed; Tasket does not start with it. */
public final class WrongSetting extends IllegalStateException {

  WrongSetting(Setting missing, Setting because) {
    super("%s is not set, and %s needs it".formatted(missing.key(), because.key()));
  }

  WrongSetting(Setting setting, String value) {
    super("%s is '%s'; allowed: %s".formatted(setting.key(), value, setting.kind().allowed()));
  }
}
