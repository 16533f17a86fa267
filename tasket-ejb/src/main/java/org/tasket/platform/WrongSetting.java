package org.tasket.platform;

/** A setting has a value that is not allowed; Tasket does not start with it. */
public final class WrongSetting extends IllegalStateException {

  WrongSetting(Setting missing, Setting because) {
    super(missing.key() + " is not set, and " + because.key() + " needs it");
  }

  WrongSetting(Setting setting, String value) {
    super(setting.key() + " is '" + value + "'; allowed: " + setting.kind().allowed());
  }
}
