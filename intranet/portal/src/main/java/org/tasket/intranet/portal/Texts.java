package org.tasket.intranet.portal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The portal's own texts in one language. */
final class Texts {

  private final Language language;
  private final ResourceBundle bundle;

  Texts(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.tasket.intranet.portal.texts",
            language.locale(),
            Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  Language language() {
    return language;
  }

  String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(values);
  }
}
