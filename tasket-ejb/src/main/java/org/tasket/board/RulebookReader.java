package org.tasket.board;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Rulebook.Category;
import org.tasket.board.Rulebook.ExtraField;
import org.tasket.board.Rulebook.Introduction;
import org.tasket.board.Rulebook.Limits;
import org.tasket.board.Rulebook.Look;
import org.tasket.board.Rulebook.Posting;
import org.tasket.board.Rulebook.Requirement;
import org.tasket.board.Rulebook.SupervisorRule;
import org.tasket.board.Rulebook.Template;
import org.tasket.board.Rulebook.Texts;
import org.tasket.platform.Fields;
import org.tasket.platform.Names;

/**
 * Reads a rulebook from its JSON document. What is missing has its standard value; what is out of
 * range, unknown or of the wrong type is said with its path.
 */
final class RulebookReader {

  static final int LINE_MOST = 200;
  static final int TEXT_MOST = 5_000;
  private static final int MAIL_MOST = 1_000;
  private static final int SIGNATURE_MOST = 300;
  static final int DAYS_MOST = 60;
  static final int OPEN_DAYS_MOST = 180;
  static final int CATEGORIES_MOST = 30;
  static final int REQUIREMENTS_MOST = 10;
  static final int FIELDS_MOST = 10;
  static final int CHOICES_MOST = 20;
  static final int TEMPLATES_MOST = 20;

  private static final Rulebook STANDARD = Rulebook.standard();

  private RulebookReader() {}

  /** Reads a document; what is wrong with it is added to its fields' checks. */
  static Rulebook read(Fields in) {
    in.taking(
        Set.of(
            "texts",
            "look",
            "categories",
            "posting",
            "moderated",
            "acceptance",
            "supervisor",
            "limits",
            "openDays",
            "holdDays",
            "answerDays",
            "whoseTime",
            "travelCounts",
            "requirements",
            "fields",
            "templates"));
    return new Rulebook(
        in.object("texts", RulebookReader::texts).orElse(Texts.NONE),
        in.object("look", RulebookReader::look).orElse(Look.USUAL),
        keyed(in, "categories", CATEGORIES_MOST, RulebookReader::category),
        in.choice("posting", Posting.class).orElse(STANDARD.posting()),
        in.flag("moderated").orElse(STANDARD.moderated()),
        in.choice("acceptance", Acceptance.class).orElse(STANDARD.acceptance()),
        in.choice("supervisor", SupervisorRule.class).orElse(STANDARD.supervisor()),
        in.object("limits", RulebookReader::limits).orElse(Limits.NONE),
        number(in, "openDays", STANDARD.openDays(), 1, OPEN_DAYS_MOST),
        number(in, "holdDays", STANDARD.holdDays(), 1, DAYS_MOST),
        number(in, "answerDays", STANDARD.answerDays(), 1, DAYS_MOST),
        whoseTime(in),
        in.flag("travelCounts").orElse(STANDARD.travelCounts()),
        keyed(in, "requirements", REQUIREMENTS_MOST, RulebookReader::requirement),
        keyed(in, "fields", FIELDS_MOST, RulebookReader::field),
        keyed(in, "templates", TEMPLATES_MOST, RulebookReader::template));
  }

  private static Texts texts(Fields in) {
    in.taking(
        Set.of("purpose", "welcome", "ways", "authority", "mail", "signature", "introduction"));
    return new Texts(
        text(in, "purpose", LINE_MOST),
        text(in, "welcome", TEXT_MOST),
        text(in, "ways", TEXT_MOST),
        text(in, "authority", TEXT_MOST),
        text(in, "mail", MAIL_MOST),
        text(in, "signature", SIGNATURE_MOST),
        in.object("introduction", RulebookReader::introduction));
  }

  private static Optional<Translated> text(Fields in, String field, int most) {
    return in.object(field, text -> Translated.read(text, most)).flatMap(Function.identity());
  }

  private static Introduction introduction(Fields in) {
    in.taking(Set.of("video", "transcript"));
    return new Introduction(link(in, "video"), link(in, "transcript"));
  }

  private static String link(Fields in, String field) {
    String given = in.text(field).map(String::strip).orElse("");
    in.checks()
        .text(in.path(field), given, 1, LINE_MOST)
        .that(given.isEmpty() || isLink(given), in.path(field), "link", given);
    return given;
  }

  private static boolean isLink(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static Look look(Fields in) {
    in.taking(Set.of("accent", "icon"));
    String accent = in.text("accent").orElse(Look.USUAL.accent());
    String icon = in.text("icon").orElse(Look.USUAL.icon());
    in.checks().oneOf(in.path("icon"), icon, Look.ICONS);
    Contrast.check(in.checks(), in.path("accent"), accent);
    return new Look(accent, icon);
  }

  private static Limits limits(Fields in) {
    in.taking(Set.of("minutesFrom", "minutesTo", "seats", "openTaskets", "liveClaims"));
    Limits none = Limits.NONE;
    int from = number(in, "minutesFrom", none.minutesFrom(), none.minutesFrom(), none.minutesTo());
    int to = number(in, "minutesTo", none.minutesTo(), none.minutesFrom(), none.minutesTo());
    in.checks().that(from <= to, in.path("minutesTo"), "least", from, to);
    return new Limits(
        from,
        to,
        number(in, "seats", none.seats(), 1, none.seats()),
        most(in, "openTaskets"),
        most(in, "liveClaims"));
  }

  private static Optional<Integer> most(Fields in, String field) {
    Optional<Integer> most = in.number(field);
    most.ifPresent(given -> in.checks().number(in.path(field), given, 1, 100));
    return most;
  }

  private static Set<WhoseTime> whoseTime(Fields in) {
    Optional<List<String>> given = in.texts("whoseTime");
    List<String> known = Names.of(WhoseTime.class);
    Set<WhoseTime> allowed = EnumSet.noneOf(WhoseTime.class);
    for (String name : given.orElse(List.of())) {
      in.checks().oneOf(in.path("whoseTime"), name, known);
      if (known.contains(name)) {
        allowed.add(WhoseTime.valueOf(name));
      }
    }
    in.checks().that(given.isEmpty() || !given.get().isEmpty(), in.path("whoseTime"), "missing");
    return allowed.isEmpty() ? STANDARD.whoseTime() : Set.copyOf(allowed);
  }

  private static Category category(Fields in, Keys keys) {
    in.taking(Set.of("key", "name"));
    Translated name = translated(in, "name", LINE_MOST);
    return new Category(keys.of(in, name.toString()), name);
  }

  private static Requirement requirement(Fields in, Keys keys) {
    in.taking(Set.of("key", "text"));
    Translated text = translated(in, "text", TEXT_MOST);
    return new Requirement(keys.of(in, text.toString()), text);
  }

  private static ExtraField field(Fields in, Keys keys) {
    in.taking(Set.of("key", "label", "type", "required", "choices"));
    ExtraField.Type type = in.choice("type", ExtraField.Type.class).orElse(ExtraField.Type.TEXT);
    List<String> choices = in.texts("choices").orElse(List.of());
    boolean isChoice = type == ExtraField.Type.CHOICE;
    in.checks()
        .that(isChoice || choices.isEmpty(), in.path("choices"), "choices.none")
        .that(!isChoice || choices.size() >= 2, in.path("choices"), "choices.few")
        .that(choices.size() <= CHOICES_MOST, in.path("choices"), "many", CHOICES_MOST);
    choices.forEach(choice -> in.checks().text(in.path("choices"), choice, 1, LINE_MOST));
    Translated label = translated(in, "label", LINE_MOST);
    return new ExtraField(
        keys.of(in, label.toString()),
        label,
        type,
        in.flag("required").orElse(false),
        choices.stream().map(String::strip).distinct().toList());
  }

  private static Template template(Fields in, Keys keys) {
    in.taking(
        Set.of(
            "key",
            "name",
            "language",
            "title",
            "description",
            "plannedMinutes",
            "seats",
            "category"));
    String name = in.text("name").map(String::strip).orElse("");
    in.checks().text(in.path("name"), name, 1, LINE_MOST);
    String language = in.text("language").orElse("en");
    in.checks().oneOf(in.path("language"), language, List.of("en", "fi", "sv"));
    Optional<String> title = line(in, "title", 120);
    Optional<String> description = line(in, "description", 20_000);
    Optional<Integer> minutes = in.number("plannedMinutes");
    minutes.ifPresent(given -> in.checks().number(in.path("plannedMinutes"), given, 5, 2_400));
    Optional<Integer> seats = in.number("seats");
    seats.ifPresent(given -> in.checks().number(in.path("seats"), given, 1, 500));
    return new Template(
        keys.of(in, name), name, language, title, description, minutes, seats, in.text("category"));
  }

  private static Optional<String> line(Fields in, String field, int most) {
    Optional<String> given = in.text(field).filter(text -> !text.isBlank());
    given.ifPresent(text -> in.checks().text(in.path(field), text, 1, most));
    return given;
  }

  private static Translated translated(Fields in, String field, int most) {
    Optional<Translated> text =
        in.object(field, inner -> Translated.read(inner, most)).flatMap(Function.identity());
    in.checks().present(in.path(field), text.orElse(null));
    return text.orElseGet(() -> Translated.same(""));
  }

  private static int number(Fields in, String field, int usual, int least, int most) {
    int number = in.number(field).orElse(usual);
    in.checks().number(in.path(field), number, least, most);
    return number;
  }

  private static <T> List<T> keyed(
      Fields in, String field, int most, BiFunction<Fields, Keys, T> reader) {
    List<Fields> items = in.objects(field, Function.identity()).orElse(List.of());
    in.checks().that(items.size() <= most, in.path(field), "many", most);
    Keys keys = Keys.of(items);
    return items.stream().map(item -> reader.apply(item, keys)).toList();
  }
}
