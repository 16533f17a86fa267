package org.tasket.talk;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasket.platform.Checks;
import org.tasket.platform.Texts;

/**
 * What somebody says, and whom it names.
 *
 * @param text Markdown, 1 to 5,000 characters
 * @param mentioned people who may see the tasket, by {@code @login} in the text
 */
record Saying(String text, Set<UUID> mentioned) {

  static final int TEXT_MOST = 5_000;
  static final int MENTIONS_MOST = 20;

  /** An at sign in the middle of a word, as in an address of mail, names nobody. */
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.@_-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?)");

  Saying {
    mentioned = Set.copyOf(mentioned);
  }

  /** The logins that a text names, in its order; all that is wrong with the text is told. */
  static Set<String> logins(String text) {
    new Checks().text("text", text, 1, TEXT_MOST).orThrow();
    Set<String> logins = new LinkedHashSet<>();
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      logins.add(mention.group(1));
    }
    new Checks()
        .that(logins.size() <= MENTIONS_MOST, "text", "mentions", MENTIONS_MOST, logins.size())
        .orThrow();
    return logins;
  }

  static Saying of(String text, Set<UUID> mentioned) {
    return new Saying(Texts.given(text).orElseThrow(), mentioned);
  }
}
