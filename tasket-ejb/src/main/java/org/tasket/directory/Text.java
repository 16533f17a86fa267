package org.tasket.directory;

import com.unboundid.ldap.sdk.Entry;
import java.util.Optional;

/** Reads the text of an entry's attributes; blank is as good as absent. */
final class Text {

  /** As wide as any column that keeps such a text. */
  static final int LONGEST = 255;

  private Text() {}

  /** The first value, cut where it is longer than Tasket keeps. */
  static Optional<String> of(Entry entry, String attribute) {
    return Optional.ofNullable(entry.getAttributeValue(attribute))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  /** The first value, where it is short enough to be kept whole: a cut address is a wrong one. */
  static Optional<String> whole(Entry entry, String attribute) {
    return Optional.ofNullable(entry.getAttributeValue(attribute))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }
}
