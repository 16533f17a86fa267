package org.tasket.web.signin;

import java.util.Locale;

/** The ways of signing in, by the words an administrator lists them with. */
enum Mechanism {
  CONTAINER,
  JWT,
  HEADER,
  BASIC,
  FORM;

  static Mechanism of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
