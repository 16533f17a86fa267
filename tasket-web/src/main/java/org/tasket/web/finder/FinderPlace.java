package org.tasket.web.finder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tasket.finder.Begins;
import org.tasket.finder.Mood;
import org.tasket.finder.Nearness;
import org.tasket.finder.SpendTime;
import org.tasket.platform.InvalidInput;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.Terms;
import org.tasket.web.page.Say;

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
  static final String BOARD = "board";
  static final String FROM = Unfit.FROM;

  /** In the order in which an address says them. */
  private static final List<String> NAMES =
      List.of(MINUTES, BOARD, BEGINS, WHERE, PLACE, MOOD, FROM);

  /** What can be left out where it does not fit. */
  private static final List<String> LEFT_OUT = List.of(BOARD, PLACE, FROM);

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
      case PLACE -> value.length() <= SpendTime.PLACE_MOST && value.indexOf('\0') < 0;
      default -> true;
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

  /** Whether it is said how the minutes should be spent. */
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
        of(BOARD),
        SHOWN);
  }

  /** What is newest, before somebody says how many minutes there are. */
  TasketQuery newest() {
    TasketQuery open = TasketQuery.open().from(of(FROM));
    return of(BOARD).map(open::onBoard).orElse(open);
  }

  /** The same with something else said, from its beginning. */
  FinderPlace with(String name, String value) {
    return new FinderPlace(said.without(List.of(FROM)).with(name, value));
  }

  /** The same without something, from its beginning. */
  FinderPlace without(String name) {
    return new FinderPlace(said.without(List.of(FROM, name)));
  }

  /**
   * The same without what was found wrong with it.
   *
   * @throws InvalidInput where nothing is left to leave out
   */
  FinderPlace without(InvalidInput wrong) {
    List<String> there = LEFT_OUT.stream().filter(name -> of(name).isPresent()).toList();
    return new FinderPlace(said.refusing(Unfit.of(wrong, there)));
  }

  /** What the address says that is not shown, in sentences. */
  List<String> unfit(Say say) {
    return Unfit.sentences(said, NAMES.subList(0, NAMES.size() - 1), say);
  }

  /** What a form beside the links says too, so that it changes nothing but its own. */
  List<Map.Entry<String, String>> kept(String but) {
    return said.besides(List.of(but, FROM));
  }

  /** What a search for words has in common with this. */
  List<Map.Entry<String, String>> searched() {
    return said.besides(List.of(BEGINS, WHERE, PLACE, MOOD, FROM));
  }

  /** Nothing but the minutes. */
  FinderPlace plain() {
    return new FinderPlace(said.without(List.of(BOARD, FROM)).without(WISHES));
  }

  /** The same minutes and the same board where words are looked for. */
  FinderPlace at(String path) {
    return new FinderPlace(said.without(List.of(FROM)).without(WISHES).at(path));
  }

  String address() {
    return said.address();
  }
}
