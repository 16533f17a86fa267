package org.tasket.portlet.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.tasket.platform.Words;

/**
 * A portlet's texts, in the language of the page around it or the nearest that Tasket has: its own,
 * and for what it does not say itself, those that all of them have.
 */
public final class Texts {

  private static final String SHARED = "org.tasket.portlet.platform.texts";

  private final ResourceBundle own;
  private final ResourceBundle shared;
  private final Locale language;

  public Texts(String bundle, Locale wanted) {
    this.language = Words.spoken(wanted);
    this.own = bundle(bundle);
    this.shared = bundle(SHARED);
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(
        name,
        language,
        Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale language() {
    return language;
  }

  /** The text for a key, its {@code {0}} places filled with the values. */
  public String text(String key, Object... values) {
    String pattern = (own.containsKey(key) ? own : shared).getString(key);
    return new MessageFormat(pattern, language).format(values);
  }

  /** The portlet's own keys that begin so, in their order. */
  Stream<String> keys(String beginning) {
    return own.keySet().stream().filter(key -> key.startsWith(beginning)).sorted();
  }
}
