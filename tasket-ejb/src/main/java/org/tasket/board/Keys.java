package org.tasket.board;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasket.platform.Fields;

/**
 * The keys of the items of one list: short names by which taskets refer to them, which stay when
 * the words beside them change. Whoever adds an item need not think of one: it is made of the
 * item's words then, with a number where another item has it already.
 */
final class Keys {

  private static final int MOST = 40;
  private static final int ROOM_FOR_NUMBER = 3;
  private static final String SPEECHLESS = "item";
  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");

  private final Map<Fields, String> given = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private Keys() {}

  static Keys of(List<Fields> items) {
    Keys keys = new Keys();
    for (Fields item : items) {
      item.text("key").filter(key -> !key.isBlank()).ifPresent(key -> keys.given.put(item, key));
    }
    return keys;
  }

  /** The key of an item; what is wrong with one that was given is added to the item's checks. */
  String of(Fields item, String words) {
    String key = given.getOrDefault(item, made(words));
    item.checks()
        .that(ALLOWED.matcher(key).matches(), item.path("key"), "key", key)
        .that(seen.add(key), item.path("key"), "twice", key);
    return key;
  }

  private String made(String words) {
    String plain = plain(words);
    return Stream.concat(
            Stream.of(plain), IntStream.iterate(2, next -> next + 1).mapToObj(n -> plain + "-" + n))
        .filter(key -> !seen.contains(key) && !given.containsValue(key))
        .findFirst()
        .orElseThrow();
  }

  /** "Käännös &amp; kieli" becomes "kaannos-kieli". */
  private static String plain(String words) {
    String letters = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String key = trimmed(OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-"));
    String shortened = trimmed(key.substring(0, Math.min(key.length(), MOST - ROOM_FOR_NUMBER)));
    return shortened.isEmpty() ? SPEECHLESS : shortened;
  }

  private static String trimmed(String key) {
    return HYPHENS_AT_ENDS.matcher(key).replaceAll("");
  }
}
