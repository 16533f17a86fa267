package org.tasket.web.finder;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.finder.Begins;
import org.tasket.finder.Mood;
import org.tasket.finder.Nearness;
import org.tasket.finder.SpendTime;
import org.tasket.tasket.Terms;

/**
 * How many minutes somebody has, and how they would like to spend them. All of that is the page's
 * address, so that it can be kept and sent on. What an address says that is no choice here is no
 * wish.
 */
final class FinderPlace {

  static final String MINUTES = "minutes";
  static final String BEGINS = "begins";
  static final String WHERE = "where";
  static final String PLACE = "place";
  static final String MOOD = "mood";

  /** In the order in which an address says them. */
  static final List<String> NAMES = List.of(MINUTES, BEGINS, WHERE, PLACE, MOOD);

  private static final int SHOWN = 12;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  private final String path;
  private final Map<String, String> said;

  private FinderPlace(String path, Map<String, String> said) {
    this.path = path;
    this.said = said;
  }

  /** Before an address was read. */
  static FinderPlace nowhere() {
    return new FinderPlace("", Map.of());
  }

  /**
   * Reads an address.
   *
   * @param given what the address says for a name, or null
   */
  static FinderPlace read(String path, UnaryOperator<String> given) {
    Map<String, String> said = new HashMap<>();
    NAMES.forEach(
        name ->
            Optional.ofNullable(given.apply(name))
                .map(String::strip)
                .filter(value -> isChoice(name, value))
                .ifPresent(value -> said.put(name, value)));
    return new FinderPlace(path, said);
  }

  private static boolean isChoice(String name, String value) {
    return switch (name) {
      case MINUTES ->
          NUMBER.matcher(value).matches()
              && Integer.parseInt(value) >= Terms.MINUTES_LEAST
              && Integer.parseInt(value) <= Terms.MINUTES_MOST;
      case BEGINS -> isNamed(value, Begins.values());
      case WHERE -> isNamed(value, Nearness.values());
      case MOOD -> isNamed(value, Mood.values());
      default ->
          !value.isEmpty() && value.length() <= SpendTime.PLACE_MOST && value.indexOf('\0') < 0;
    };
  }

  private static boolean isNamed(String name, Enum<?>... choices) {
    return Stream.of(choices).anyMatch(choice -> choice.name().equals(name));
  }

  Optional<String> of(String name) {
    return Optional.ofNullable(said.get(name));
  }

  Optional<Integer> minutes() {
    return of(MINUTES).map(Integer::valueOf);
  }

  boolean near() {
    return of(WHERE).filter(Nearness.NEAR.name()::equals).isPresent();
  }

  /** Whether more is said than how many minutes there are. */
  boolean refined() {
    return said.keySet().stream().anyMatch(name -> !name.equals(MINUTES));
  }

  SpendTime wish(int minutes) {
    return new SpendTime(
        minutes,
        of(BEGINS).map(Begins::valueOf).orElse(Begins.NOW),
        of(WHERE).map(Nearness::valueOf),
        of(PLACE),
        of(MOOD).map(Mood::valueOf).orElse(Mood.ANY),
        SHOWN);
  }

  FinderPlace with(String name, String value) {
    Map<String, String> more = new HashMap<>(said);
    more.put(name, value);
    return new FinderPlace(path, more);
  }

  FinderPlace without(String name) {
    Map<String, String> less = new HashMap<>(said);
    less.remove(name);
    return new FinderPlace(path, less);
  }

  /** Nothing but the minutes. */
  FinderPlace plain() {
    return minutes()
        .map(some -> new FinderPlace(path, Map.of(MINUTES, said.get(MINUTES))))
        .orElseGet(() -> new FinderPlace(path, Map.of()));
  }

  String address() {
    return said.isEmpty()
        ? path
        : NAMES.stream()
            .filter(said::containsKey)
            .map(name -> name + "=" + encoded(said.get(name)))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
