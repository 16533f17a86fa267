package org.tasket.web.finder;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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

  private static final List<String> WISHES = List.of(BEGINS, WHERE, PLACE, MOOD);

  private static final int SHOWN = 12;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  private final Said said;

  private FinderPlace(Said said) {
    this.said = said;
  }

  /** Before an address was read. */
  static FinderPlace nowhere() {
    return new FinderPlace(Said.nothing());
  }

  /**
   * Reads an address.
   *
   * @param given what the address says for a name, or null
   */
  static FinderPlace read(String path, UnaryOperator<String> given) {
    return new FinderPlace(Said.read(path, NAMES, given, FinderPlace::isChoice));
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
    return said.of(name);
  }

  Optional<Integer> minutes() {
    return of(MINUTES).map(Integer::valueOf);
  }

  boolean near() {
    return of(WHERE).filter(Nearness.NEAR.name()::equals).isPresent();
  }

  /** Whether more is said than how many minutes there are. */
  boolean refined() {
    return WISHES.stream().anyMatch(name -> of(name).isPresent());
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
    return new FinderPlace(said.with(name, value));
  }

  FinderPlace without(String name) {
    return new FinderPlace(said.without(List.of(name)));
  }

  /** Nothing but the minutes. */
  FinderPlace plain() {
    return new FinderPlace(said.without(WISHES));
  }

  String address() {
    return said.address();
  }
}
