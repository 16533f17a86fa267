package org.tasket.web.signin;

import java.util.List;
import java.util.Locale;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** The ways of signing in, by the words an administrator lists them with. */
enum Mechanism {
  CONTAINER,
  JWT,
  HEADER,
  TOKEN,
  BASIC,
  FORM;

  /** Those that are open, in the administrator's order. */
  static List<Mechanism> openBy(Settings settings) {
    return settings.list(Setting.AUTH_MECHANISMS).stream()
        .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
        .distinct()
        .toList();
  }
}
