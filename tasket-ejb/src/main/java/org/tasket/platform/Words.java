package org.tasket.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

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

  private static final List<Words> ALL = LANGUAGES.stream().map(Words::new).toList();

  private final Locale language;
  private final ResourceBundle bundle;
  private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

  private Words(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.tasket.words", language, Words.class.getClassLoader(), NO_FALLBACK);
  }

  /** The words of a language; of English where Tasket does not speak it. */
  public static Words in(Locale language) {
    return ALL.get(LANGUAGES.indexOf(spoken(language)));
  }

  /** The nearest language that Tasket speaks. */
  public static Locale spoken(Locale wanted) {
    for (Locale spoken : LANGUAGES) {
      if (spoken.getLanguage().equals(wanted.getLanguage())) {
        return spoken;
      }
    }
    return LANGUAGES.get(0);
  }

  /** The text for a key, its {@code {0}} places filled with the values. */
  public String text(String key, Object... values) {
    MessageFormat text = read.computeIfAbsent(key, this::read);
    return ((MessageFormat) text.clone()).format(values);
  }

  /** Only copies of it are used: while it makes a text, nobody else may use it. */
  private MessageFormat read(String key) {
    return new MessageFormat(bundle.getString(key), language);
  }
}
