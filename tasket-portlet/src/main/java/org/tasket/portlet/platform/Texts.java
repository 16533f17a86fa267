package org.tasket.portlet.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tasket.platform.Words;

/** A portlet's own texts, in the language of the page around it or the nearest that Tasket has. */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale language;

  public Texts(String bundle, Locale wanted) {
    this.language = Words.spoken(wanted);
    this.bundle =
        ResourceBundle.getBundle(
            bundle,
            language,
            Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale language() {
    return language;
  }

  /** The text for a key, its {@code {0}} places filled with the values. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }
}
