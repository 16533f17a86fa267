package org.tasket.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the pages say, for code; views read the same bundle as {@code text}. */
public final class Texts {

  static final String BUNDLE = "org.tasket.web.texts";

  private final Locale language;

  private Texts(Locale language) {
    this.language = language;
  }

  public static Texts in(Locale language) {
    return new Texts(language);
  }

  static Texts in(String tag) {
    return new Texts(Locale.forLanguageTag(tag));
  }

  /** The text for a key, its {@code {0}} places filled with the values. */
  public String text(String key, Object... values) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
  }

  /** All there are. */
  public Stream<String> keys() {
    return ResourceBundle.getBundle(BUNDLE, language).keySet().stream();
  }
}
