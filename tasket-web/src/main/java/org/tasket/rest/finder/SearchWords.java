package org.tasket.rest.finder;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.finder.FindTaskets;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Words;
import org.tasket.rest.Query;

/** Reads what every search takes. */
public final class SearchWords {

  private SearchWords() {}

  /** What was typed, as far as it is no longer than a search takes. */
  public static String text(Query query) {
    String text = query.text("q").map(String::strip).orElse("");
    if (text.length() > FindTaskets.TEXT_MOST) {
      query.wrong(new FieldError("q", "length", 1, FindTaskets.TEXT_MOST, text.length()));
      return "";
    }
    return text;
  }

  /** The language of what is looked for, where it is one that Tasket speaks. */
  public static Optional<String> language(Query query) {
    Set<String> spoken =
        Words.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet());
    Optional<String> language = query.text("language");
    language
        .filter(code -> !spoken.contains(code))
        .ifPresent(
            code ->
                query.wrong(
                    new FieldError(
                        "language",
                        "choice",
                        spoken.stream().sorted().collect(Collectors.joining(", ")),
                        code)));
    return language.filter(spoken::contains);
  }
}
