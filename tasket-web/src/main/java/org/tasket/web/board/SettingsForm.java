package org.tasket.web.board;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.board.Audience;
import org.tasket.board.BoardView;
import org.tasket.board.EditBoard;
import org.tasket.board.Translated;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;

/**
 * A board's settings as its managers type them. Each value has the path by which the core calls it
 * in its errors, such as {@code rulebook.limits.seats}, so that what is wrong finds its field by
 * itself, and a rule that the rulebook gains needs a field on the page and nothing here.
 *
 * <p>A text that is the same in all languages stands in the reader's only, since one language
 * speaks for those left empty.
 */
public final class SettingsForm implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String RULES = "rulebook.";
  private static final String TITLE = "title";
  private static final String KIND = "kind";
  private static final String SCOPE = "audience.scope";
  private static final String PARTS = "audience.departments";
  private static final String GROUPS = "audience.groups";
  private static final String MANAGERS = "managers";
  private static final String NEW_MANAGERS = "newManagers";
  private static final String MANAGER_GROUPS = "managerGroups";
  private static final String EVERYONE = "EVERYONE";
  private static final String SOME = "SOME";
  private static final List<String> KEYED =
      List.of(
          "rulebook.categories", "rulebook.requirements", "rulebook.fields", "rulebook.templates");
  private static final Set<String> LANGUAGES = Set.of("en", "fi", "sv");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern BETWEEN_LOGINS = Pattern.compile("[\\s,;]+");

  private final HashMap<String, Object> values = new HashMap<>();
  private final LinkedHashMap<String, Rows> lists = new LinkedHashMap<>();

  private SettingsForm() {}

  static SettingsForm of(BoardView board, Locale reader) {
    String language = reader.getLanguage();
    SettingsForm form = new SettingsForm();
    form.lay(
        Json.createObjectBuilder()
            .add(TITLE, board.title().json())
            .add("rulebook", board.rulebook().document())
            .build(),
        language);
    form.values.put(KIND, board.kind().code());
    form.lay(board.audience());
    form.values.put(MANAGERS, board.managers().stream().map(UUID::toString).sorted().toList());
    form.values.put(MANAGER_GROUPS, lines(new TreeSet<>(board.managerGroups())));
    form.list("rulebook.categories", Map.of());
    form.list("rulebook.requirements", Map.of());
    form.list("rulebook.fields", Map.of("type", "TEXT", "required", false));
    form.list("rulebook.templates", Map.of("language", language));
    form.list(PARTS, Map.of("subUnits", true));
    return form;
  }

  private void lay(JsonObject document, String language) {
    FlatJson.of(document)
        .forEach(
            (path, value) -> values.put(path, path.endsWith(".choices") ? lines(value) : value));
    values.keySet().removeAll(KEYED); // where there is none, the row is not one text
    values.keySet().stream()
        .filter(path -> path.endsWith(".en"))
        .map(path -> path.substring(0, path.lastIndexOf('.')))
        .filter(this::isSameInAllLanguages)
        .toList()
        .forEach(text -> sayOnce(text, language));
  }

  private boolean isSameInAllLanguages(String text) {
    return LANGUAGES.stream().map(language -> values.get(text + "." + language)).distinct().count()
        == 1;
  }

  private void sayOnce(String text, String language) {
    LANGUAGES.stream()
        .filter(other -> !other.equals(language))
        .forEach(other -> values.put(text + "." + other, null));
  }

  private void list(String path, Map<String, Object> usual) {
    lists.put(path, Rows.of(path, usual, values));
  }

  private void lay(Audience audience) {
    values.put(SCOPE, audience.isEveryone() ? EVERYONE : SOME);
    values.put(GROUPS, lines(new TreeSet<>(audience.groups())));
    for (int at = 0; at < audience.departments().size(); at++) {
      Audience.Part part = audience.departments().get(at);
      values.put(PARTS + "." + at + ".department", part.department().toString());
      values.put(PARTS + "." + at + ".subUnits", part.subUnits());
    }
  }

  private static String lines(Object texts) {
    return ((Collection<?>) texts).stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /**
   * The change that is typed.
   *
   * @param all whether more than the managers is on the page
   * @param checks to which is added what cannot be one
   */
  EditBoard command(boolean all, Checks checks) {
    lists.values().forEach(rows -> rows.close(values));
    try {
      return new EditBoard(
          all ? title(checks) : Optional.empty(),
          all ? Optional.of(text(KIND)) : Optional.empty(),
          all ? Optional.of(rules()) : Optional.empty(),
          all ? Optional.of(audience(checks)) : Optional.empty(),
          Optional.of(managers()),
          Optional.of(linesOf(MANAGER_GROUPS)));
    } finally {
      lists.values().forEach(rows -> rows.fillUp(values));
    }
  }

  private Optional<Translated> title(Checks checks) {
    Map<String, Object> typed = below(TITLE + ".");
    if (typed.values().stream().allMatch(text -> text == null || text.toString().isBlank())) {
      return Optional.of(Translated.same(""));
    }
    return Translated.read(Fields.of(FlatJson.patch(typed), TITLE, checks), EditBoard.TITLE_MOST);
  }

  private JsonObject rules() {
    Map<String, Object> rules = below(RULES);
    rules.replaceAll((path, value) -> path.endsWith(".choices") ? listed(value) : value);
    KEYED.stream()
        .map(list -> list.substring(RULES.length()))
        .filter(list -> noneBelow(rules, list))
        .forEach(list -> rules.put(list, List.of()));
    return FlatJson.patch(rules);
  }

  private static boolean noneBelow(Map<String, Object> rules, String list) {
    return rules.keySet().stream().noneMatch(path -> path.startsWith(list + "."));
  }

  private Map<String, Object> below(String prefix) {
    Map<String, Object> found = new HashMap<>();
    values.forEach(
        (path, value) -> {
          if (path.startsWith(prefix)) {
            found.put(path.substring(prefix.length()), value);
          }
        });
    return found;
  }

  private Audience audience(Checks checks) {
    if (EVERYONE.equals(values.get(SCOPE))) {
      return Audience.everyone();
    }
    List<Audience.Part> parts =
        Stream.iterate(0, at -> at + 1)
            .map(at -> PARTS + "." + at)
            .takeWhile(path -> values.containsKey(path + ".department"))
            .map(this::part)
            .distinct()
            .toList();
    Audience audience = new Audience(parts, Set.copyOf(linesOf(GROUPS)));
    checks.that(!audience.isEveryone(), PARTS, "missing");
    return audience;
  }

  private Audience.Part part(String path) {
    return new Audience.Part(
        UUID.fromString(values.get(path + ".department").toString()),
        Boolean.TRUE.equals(values.get(path + ".subUnits")));
  }

  private List<String> managers() {
    return Stream.concat(
            ((Collection<?>) values.getOrDefault(MANAGERS, List.of()))
                .stream().map(Object::toString),
            BETWEEN_LOGINS.splitAsStream(text(NEW_MANAGERS)).filter(Predicate.not(String::isEmpty)))
        .toList();
  }

  private List<String> linesOf(String path) {
    return listed(values.get(path));
  }

  private static List<String> listed(Object lines) {
    return lines == null
        ? List.of()
        : LINE_END
            .splitAsStream(lines.toString())
            .map(String::strip)
            .filter(Predicate.not(String::isEmpty))
            .toList();
  }

  private String text(String path) {
    return Optional.ofNullable(values.get(path)).map(Object::toString).orElse("");
  }

  /** What is typed, by path. */
  public Map<String, Object> getValues() {
    return values;
  }

  /** A text in one language, or else in the first that has it, or one that is of no language. */
  public String said(String path, String language) {
    return Stream.of("." + language, ".en", ".fi", ".sv", "")
        .map(ending -> text(path + ending))
        .filter(Predicate.not(String::isBlank))
        .findFirst()
        .orElse("");
  }

  /** The rows of a list, those to add with too. */
  public List<Rows.Row> rows(String list) {
    return lists.get(list).all();
  }
}
