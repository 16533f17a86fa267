package org.tasket.platform;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;

/** What a setting takes: the words for it, and the check. */
record Kind(String allowed, Predicate<String> check) {

  static final Kind TEXT = new Kind("text", value -> true);
  static final Kind FLAG = oneOf("true", "false");
  static final Kind URL = new Kind("an http or https address", Kind::isAddress);
  static final Kind ZONE = new Kind("an IANA time zone such as Europe/Helsinki", Kind::isZone);
  static final Kind DURATION = new Kind("an ISO-8601 duration such as PT5S", Kind::isDuration);

  static Kind oneOf(String... values) {
    return new Kind("one of " + String.join(", ", values), List.of(values)::contains);
  }

  static Kind listOf(String... values) {
    List<String> allowed = List.of(values);
    return new Kind(
        "a comma-separated list of " + String.join(", ", values),
        text -> allowed.containsAll(Settings.split(text)));
  }

  static Kind number(int from, int to) {
    return new Kind("a whole number from " + from + " to " + to, text -> isNumber(text, from, to));
  }

  private static boolean isNumber(String text, int from, int to) {
    try {
      int number = Integer.parseInt(text);
      return number >= from && number <= to;
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI address = URI.create(text);
      return List.of("http", "https").contains(address.getScheme()) && address.getHost() != null;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static boolean isZone(String text) {
    try {
      return ZoneId.of(text) != null;
    } catch (DateTimeException noSuchZone) {
      return false;
    }
  }

  private static boolean isDuration(String text) {
    try {
      return !Duration.parse(text).isNegative();
    } catch (DateTimeParseException notADuration) {
      return false;
    }
  }
}
