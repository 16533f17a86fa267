package org.tasket.portlet.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tasket.tasket.Terms;

/** What a page's editor can set of a portlet. */
public enum Option {
  /** The board that is shown; empty where that is the one that the page is about. */
  BOARD("board") {
    @Override
    boolean allows(String value) {
      return value.isEmpty() || PageBoard.slug(value).isPresent();
    }
  },
  /** How many are shown. */
  LIMIT("limit") {
    @Override
    boolean allows(String value) {
      return isNumber(value, 1, LIMIT_MOST);
    }
  },
  /** How much is said of each. */
  LAYOUT("layout") {
    @Override
    boolean allows(String value) {
      return Stream.of(Layout.values()).map(Layout::label).anyMatch(value::equals);
    }
  },
  /** The minutes to choose from, with spaces between them. */
  MINUTES("minutes") {
    @Override
    boolean allows(String value) {
      List<String> choices = words(value);
      return choices.size() <= CHOICES_MOST
          && Set.copyOf(choices).size() == choices.size()
          && choices.stream()
              .allMatch(one -> isNumber(one, Terms.MINUTES_LEAST, Terms.MINUTES_MOST));
    }
  },
  /** The level of headings; never the first, which is the page's own. */
  HEADING_LEVEL("headingLevel") {
    @Override
    boolean allows(String value) {
      return isNumber(value, HEADING_LEAST, HEADING_MOST);
    }
  };

  static final int LIMIT_MOST = 20;
  static final int HEADING_LEAST = 2;
  static final int HEADING_MOST = 6;
  static final int CHOICES_MOST = 6;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final String key;

  Option(String key) {
    this.key = key;
  }

  /** What the portal keeps it under. */
  public String key() {
    return key;
  }

  static Optional<Option> named(String key) {
    return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
  }

  abstract boolean allows(String value);

  static List<String> words(String value) {
    return Arrays.asList(value.strip().split("[\\s,]+"));
  }

  private static boolean isNumber(String text, int least, int most) {
    return NUMBER.matcher(text).matches()
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most;
  }
}
