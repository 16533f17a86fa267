package org.tasket.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that the core says itself: the sentences of errors and the names of states, in the
 * three languages. What a page says is the page's own.
 */
public final class Words {

  /** The languages Tasket speaks; the first is what others fall back to. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"), Locale.forLanguageTag("sv"));

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle bundle;

  private Words(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.tasket.words", language, Words.class.getClassLoader(), NO_FALLBACK);
  }

  /** The words of a language; of English where Tasket does not speak it. */
  public static Words in(Locale language) {
    return new Words(spoken(language));
  }

  /** The nearest language that Tasket speaks. */
  public static Locale spoken(Locale wanted) {
    return LANGUAGES.stream()
        .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.get(0));
  }

  /** The text for a key, its {@code {0}} places filled with the values. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }
}
