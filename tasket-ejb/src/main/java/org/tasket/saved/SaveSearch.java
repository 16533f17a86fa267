package org.tasket.saved;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Starts;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Terms;

/**
 * The wish to keep a search: what the page of searching takes. In what state a tasket is and whose
 * it is are not kept, for what opens is open and somebody else's.
 *
 * @param name on one line of at most 80 characters; nobody has two of the same
 * @param words to 200 characters; these or something that narrows is needed
 * @param tell whether to hear of what opens and fits it
 */
public record SaveSearch(
    String name, Optional<String> words, Narrowing narrowing, FindSort sort, boolean tell) {

  public static final int NAME_MOST = 80;

  private static final int BOARD_MOST = 60;
  private static final int SKILL_MOST = 200;
  private static final int KIND_MOST = 40;

  /** The names of what is kept, as the API and the page call it. */
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "q",
          "minutes",
          "doable",
          "starts",
          "skill",
          "board",
          "department",
          "kind",
          "language",
          "sort",
          "tell");

  public SaveSearch {
    name = Texts.given(name).orElse("");
    words = words.flatMap(Texts::given);
  }

  /** What somebody searched for, under a name. */
  public static SaveSearch of(String name, FindTaskets searched) {
    return new SaveSearch(
        name, Texts.given(searched.text()), searched.narrowing(), searched.sort(), true);
  }

  public static SaveSearch read(Fields fields) {
    fields.taking(FIELDS, Set.of("id", "savedAt"));
    Optional<String> words = fields.text("q").flatMap(Texts::given);
    Narrowing narrowing =
        new Narrowing(
            fields.text("board").flatMap(Texts::given),
            fields.number("minutes"),
            Optional.empty(),
            Optional.empty(),
            fields.choice("doable", Mode.class),
            Optional.empty(),
            fields.text("skill").flatMap(Texts::given),
            Optional.empty(),
            fields.id("department"),
            fields.text("kind").flatMap(Texts::given),
            fields.text("language").flatMap(Texts::given),
            fields.choice("starts", Starts.class));
    FindSort usual = words.isPresent() ? FindSort.FIT : FindSort.NEWEST;
    SaveSearch read =
        new SaveSearch(
            fields.text("name").orElse(null),
            words,
            narrowing,
            sort(fields).orElse(usual),
            fields.flag("tell").orElse(true));
    fields.checked();
    return read;
  }

  private static Optional<FindSort> sort(Fields fields) {
    Optional<String> named = fields.text("sort");
    named.ifPresent(
        name ->
            fields
                .checks()
                .oneOf(
                    fields.path("sort"),
                    name,
                    FindSort.CHOICES.stream().map(FindSort::label).toList()));
    return named.flatMap(FindSort::named);
  }

  /**
   * @throws org.tasket.platform.InvalidInput naming everything that is wrong
   */
  void check() {
    Checks checks = checked(name);
    checks
        .optionalText("q", words.orElse(null), FindTaskets.TEXT_MOST)
        .optionalText("board", narrowing.board().orElse(null), BOARD_MOST)
        .optionalText("skill", narrowing.skill().orElse(null), SKILL_MOST)
        .optionalText("kind", narrowing.kind().orElse(null), KIND_MOST);
    narrowing
        .minutes()
        .ifPresent(most -> checks.number("minutes", most, Terms.MINUTES_LEAST, Terms.MINUTES_MOST));
    narrowing.language().ifPresent(language -> checks.oneOf("language", language, languages()));
    checks.that(words.isPresent() || !Narrowing.NONE.equals(narrowing), "q", "saved.nothing");
    checks.orThrow();
  }

  static Checks checked(String name) {
    return new Checks()
        .text("name", name, 1, NAME_MOST)
        .that(name == null || name.chars().noneMatch(Character::isISOControl), "name", "line");
  }

  private static Set<String> languages() {
    return Words.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet());
  }
}
