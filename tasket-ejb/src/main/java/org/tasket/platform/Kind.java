package org.tasket.platform;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a setting takes: the words for it, and the check. */
record Kind(String allowed, Predicate<String> check) {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+");
  private static final Pattern PATH = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

  static final Kind TEXT = new Kind("text", value -> true);
  static final Kind FLAG = oneOf("true", "false");
  static final Kind URL = new Kind("an http or https address", Kind::isAddress);
  static final Kind ZONE = new Kind("an IANA time zone such as Europe/Helsinki", Kind::isZone);
  static final Kind DURATION = new Kind("an ISO-8601 duration such as PT5S", Kind::isDuration);

  static final Kind ADDRESSES =
      new Kind(
          "a comma-separated list of addresses and ranges such as 10.0.0.0/8", each(Kind::isRange));
  static final Kind ORIGINS =
      new Kind(
          "a comma-separated list of origins such as https://intranet.example.org",
          each(ORIGIN.asMatchPredicate()));
  static final Kind RECEIVERS =
      new Kind(
          "a comma-separated list of hosts and origins such as hooks.example.org,"
              + " https://hooks.example.org:8443",
          each(Kind::isReceiver));
  static final Kind PLACES =
      new Kind(
          "a comma-separated list of places, each with its names such as Helsinki=Helsingfors, or"
              + " none",
          text ->
              text.equals("none") || Arrays.stream(text.split(",", -1)).allMatch(Kind::isPlace));
  static final Kind HEADER = new Kind("the name of an HTTP header", TOKEN.asMatchPredicate());
  static final Kind COOKIE = new Kind("the name of a cookie", TOKEN.asMatchPredicate());
  static final Kind LINK =
      new Kind("an http or https address, or a path such as /intranet/", Kind::isLink);
  static final Kind SOURCE =
      new Kind("an http or https address, or the absolute path of a file", Kind::isSource);
  static final Kind WORD =
      new Kind("a word of at most 40 letters and digits", text -> text.matches("[\\w.-]{1,40}"));
  static final Kind FILE =
      new Kind("a file that Tasket may read", text -> Files.isReadable(Path.of(text)));
  static final Kind FOLDER =
      new Kind("the absolute path of a folder", text -> Path.of(text).isAbsolute());
  static final Kind ICAP =
      new Kind(
          "an address such as icap://scanner.example.org/avscan, or icaps:// with TLS",
          Pattern.compile("icaps?://[A-Za-z0-9.:\\[\\]-]+/[\\w./?=&-]*").asMatchPredicate());
  static final Kind JNDI =
      new Kind("a JNDI name such as mail/tasket", text -> text.matches("[\\w.:/-]{1,200}"));
  static final Kind HOURS =
      new Kind(
          "two hours such as 20-7, or none",
          text -> text.equals("none") || text.matches("(1?\\d|2[0-3])-(?!\\1$)(1?\\d|2[0-3])"));
  static final Kind MAIL =
      new Kind("a mail address", text -> text.matches("[^\\s@<>,;]+@[A-Za-z0-9.-]+"));
  static final Kind POINTS = number(0, 1_000);
  static final Kind TIME_OUT = duration("PT0.1S", "PT1M");
  static final Kind LDAP_URLS =
      new Kind("ldap:// or ldaps:// addresses of servers", each(LdapForm::isServer));
  static final Kind DN = new Kind("a name such as ou=people,dc=example,dc=org", LdapForm::isName);
  static final Kind ATTRIBUTE =
      new Kind("the name of an LDAP attribute or class", LdapForm::isAttribute);

  static Kind oneOf(String... values) {
    return new Kind("one of " + String.join(", ", values), List.of(values)::contains);
  }

  static Kind listOf(String... values) {
    List<String> allowed = List.of(values);
    return new Kind(
        "a comma-separated list of " + String.join(", ", values),
        text -> allowed.containsAll(Settings.split(text)));
  }

  private static Predicate<String> each(Predicate<String> check) {
    return text -> Settings.split(text).stream().allMatch(check);
  }

  static Kind number(int from, int to) {
    return new Kind("a whole number from " + from + " to " + to, text -> isNumber(text, from, to));
  }

  static Kind duration(String from, String to) {
    return new Kind(
        "an ISO-8601 duration from " + from + " to " + to,
        text -> isDuration(text, Duration.parse(from), Duration.parse(to)));
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
      String scheme = String.valueOf(address.getScheme());
      return List.of("http", "https").contains(scheme) && address.getHost() != null;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /** A host, or an origin that can be read as one. */
  private static boolean isReceiver(String text) {
    String origin = text.contains("://") ? text : "https://" + text;
    return ORIGIN.matcher(origin).matches() && isAddress(origin);
  }

  private static boolean isLink(String text) {
    return isAddress(text) || PATH.matcher(text).matches();
  }

  private static boolean isSource(String text) {
    return isAddress(text) || Path.of(text).isAbsolute();
  }

  private static boolean isRange(String text) {
    try {
      return AddressRange.parse(text) != null;
    } catch (IllegalArgumentException notARange) {
      return false;
    }
  }

  /** Two names or more; each has two letters or more, for the space around it is no part of it. */
  private static boolean isPlace(String text) {
    List<String> names = Arrays.stream(text.split("=", -1)).map(String::strip).toList();
    return names.size() > 1
        && names.stream().allMatch(name -> name.length() >= 2 && name.length() <= 60);
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

  private static boolean isDuration(String text, Duration from, Duration to) {
    return isDuration(text)
        && Duration.parse(text).compareTo(from) >= 0
        && Duration.parse(text).compareTo(to) <= 0;
  }
}
