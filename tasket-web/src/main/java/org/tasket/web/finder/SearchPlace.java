package org.tasket.web.finder;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tasket.finder.Facet;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Starts;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Page;
import org.tasket.platform.Words;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Terms;
import org.tasket.web.page.Say;

/**
 * What is searched for, what narrows it, and where it begins. All of that is the page's address, so
 * that a link shows the same to whoever follows it. What an address says that is no choice here is
 * no wish.
 */
public final class SearchPlace implements Serializable {

  private static final long serialVersionUID = 1;

  static final String TEXT = "q";
  static final String BOARD = "board";

  /** The language of what is found: {@code language} in an address is the page's own. */
  static final String WRITTEN = "written";

  static final String SORT = "sort";
  static final String FROM = Unfit.FROM;

  /** What narrows a search, as its facets are called, in the order in which an address says it. */
  private static final List<String> FACETS =
      List.of("minutes", "doable", "starts", "skill", "board", "department", "kind", WRITTEN);

  private static final List<String> NAMES =
      Stream.of(List.of(TEXT), FACETS, List.of(SORT, FROM)).flatMap(List::stream).toList();

  /** What can be left out where it does not fit: all but the words and their order. */
  private static final List<String> LEFT_OUT =
      Stream.concat(FACETS.stream(), Stream.of(FROM)).toList();

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Said said;

  private SearchPlace(Said said) {
    this.said = said;
  }

  /** Before an address was read. */
  public static SearchPlace nowhere() {
    return new SearchPlace(Said.nothing());
  }

  /** Where a search is shown that somebody saved. */
  public static SearchPlace of(String path, String text, Narrowing narrowing, FindSort sort) {
    Map<String, Optional<?>> said =
        Map.of(
            TEXT,
            Optional.of(text),
            "minutes",
            narrowing.minutes(),
            "doable",
            narrowing.doable(),
            "starts",
            narrowing.starts(),
            "skill",
            narrowing.skill(),
            "board",
            narrowing.board(),
            "department",
            narrowing.department(),
            "kind",
            narrowing.kind(),
            WRITTEN,
            narrowing.language(),
            SORT,
            Optional.of(sort.label()));
    return read(
        path, name -> said.getOrDefault(name, Optional.empty()).map(Object::toString).orElse(null));
  }

  /**
   * Reads an address.
   *
   * @param given what the address says for a name, or null
   */
  public static SearchPlace read(String path, UnaryOperator<String> given) {
    return new SearchPlace(Said.read(path, NAMES, given, SearchPlace::isChoice));
  }

  private static boolean isChoice(String name, String value) {
    return switch (name) {
      case TEXT -> value.length() <= FindTaskets.TEXT_MOST;
      case "minutes" ->
          NUMBER.matcher(value).matches()
              && Integer.parseInt(value) >= Terms.MINUTES_LEAST
              && Integer.parseInt(value) <= Terms.MINUTES_MOST;
      case "doable" -> isNamed(value, Mode.values());
      case "starts" -> isNamed(value, Starts.values());
      case "department" -> ID.matcher(value).matches();
      case WRITTEN -> Words.LANGUAGES.stream().map(Locale::getLanguage).anyMatch(value::equals);
      case SORT -> FindSort.named(value).isPresent();
      default -> true;
    };
  }

  private static boolean isNamed(String name, Enum<?>... choices) {
    return Stream.of(choices).anyMatch(choice -> choice.name().equals(name));
  }

  /** What an address calls a facet. */
  static String parameter(Facet facet) {
    return facet.name().equals("language") ? WRITTEN : facet.name();
  }

  public String text() {
    return of(TEXT).orElse("");
  }

  Optional<String> of(String name) {
    return said.of(name);
  }

  /** The best first where there are words, else the newest. */
  FindSort sort() {
    return of(SORT)
        .flatMap(FindSort::named)
        .orElse(text().isEmpty() ? FindSort.NEWEST : FindSort.FIT);
  }

  /** How many things narrow what is found. */
  public long narrowed() {
    return FACETS.stream().filter(name -> of(name).isPresent()).count();
  }

  public FindTaskets query() {
    return new FindTaskets(text(), narrowing(), sort(), Page.USUAL, of(FROM));
  }

  private Narrowing narrowing() {
    return new Narrowing(
        of("board"),
        of("minutes").map(Integer::valueOf),
        Optional.empty(),
        Optional.empty(),
        of("doable").map(Mode::valueOf),
        Optional.empty(),
        of("skill"),
        Optional.empty(),
        of("department").map(UUID::fromString),
        of("kind"),
        of(WRITTEN),
        of("starts").map(Starts::valueOf));
  }

  /** The same with something else said, from its beginning. */
  SearchPlace with(String name, String value) {
    return new SearchPlace(said.without(List.of(FROM)).with(name, value));
  }

  /** The same without something, from its beginning. */
  SearchPlace without(String name) {
    return new SearchPlace(said.without(List.of(FROM, name)));
  }

  /** The same on another page, from its beginning. */
  SearchPlace at(String path) {
    return new SearchPlace(said.without(List.of(FROM)).at(path));
  }

  /**
   * The same without what was found wrong with it.
   *
   * @throws InvalidInput where nothing is left to leave out
   */
  SearchPlace without(InvalidInput wrong) {
    List<String> there = LEFT_OUT.stream().filter(name -> of(name).isPresent()).toList();
    return new SearchPlace(said.refusing(Unfit.of(wrong, there)));
  }

  /** What the address says that is not shown, in sentences. */
  List<String> unfit(Say say) {
    return Unfit.sentences(said, FACETS, say);
  }

  /** What a form says besides other words, so that it narrows and orders them as these. */
  List<Map.Entry<String, String>> kept() {
    return said.besides(List.of(TEXT, FROM));
  }

  /** The same words, with nothing that narrows them. */
  SearchPlace whole() {
    return new SearchPlace(said.without(List.of(FROM)).without(FACETS));
  }

  public String address() {
    return said.address();
  }
}
