package org.tasket.attachment;

import java.util.Locale;

/** The stores that there are; each file knows its own, so that a setting can change. */
enum StoreKind {
  DATABASE,
  FOLDER;

  static StoreKind of(String setting) {
    return valueOf(setting.toUpperCase(Locale.ROOT));
  }
}
