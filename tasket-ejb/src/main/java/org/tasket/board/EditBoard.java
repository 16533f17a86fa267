package org.tasket.board;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tasket.platform.Checks;
import org.tasket.platform.Words;

/**
 * Changes a board; what is empty stays as it is.
 *
 * @param title 3 to 120 characters in each language
 * @param kind the code of one of the kinds there are
 * @param rules a merge patch of the rulebook's document
 * @param managers login names, or the ids of people who are known already
 * @param managerGroups groups of the directory
 */
public record EditBoard(
    Optional<Translated> title,
    Optional<String> kind,
    Optional<JsonObject> rules,
    Optional<Audience> audience,
    Optional<List<String>> managers,
    Optional<List<String>> managerGroups) {

  public static final int TITLE_LEAST = 3;
  public static final int TITLE_MOST = 120;

  static final int MANAGERS_MOST = 50;

  public EditBoard {
    managers = managers.map(List::copyOf);
    managerGroups = managerGroups.map(List::copyOf);
  }

  /** Adds what is wrong with it; who and what is known here, others know. */
  public void check(Checks checks) {
    title.ifPresent(given -> check(checks, given));
    audience.ifPresent(given -> given.check(checks));
    managers.ifPresent(people -> checks.that(isOfSize(people), "managers", "many", MANAGERS_MOST));
    managerGroups.ifPresent(
        groups -> checks.that(isOfSize(groups), "managerGroups", "many", MANAGERS_MOST));
    managerGroups
        .filter(EditBoard::isOfSize)
        .ifPresent(
            groups ->
                groups.forEach(
                    group -> checks.text("managerGroups", group, 1, Audience.GROUP_MOST)));
  }

  /** Whether they are no more than are looked up. */
  static boolean isOfSize(List<String> managers) {
    return managers.size() <= MANAGERS_MOST;
  }

  /** What is the same in several languages is told once. */
  private static void check(Checks checks, Translated title) {
    Words.LANGUAGES.stream()
        .map(title::in)
        .distinct()
        .forEach(text -> checks.text("title", text, TITLE_LEAST, TITLE_MOST));
  }

  /** Only the managers. */
  public static EditBoard managers(List<String> managers) {
    return new EditBoard(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(managers),
        Optional.empty());
  }

  /** Only the rulebook. */
  public static EditBoard rules(JsonObject patch) {
    return new EditBoard(
        Optional.empty(),
        Optional.empty(),
        Optional.of(patch),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Only the kind. */
  public static EditBoard kind(String code) {
    return new EditBoard(
        Optional.empty(),
        Optional.of(code),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Only the audience. */
  public static EditBoard audience(Audience audience) {
    return new EditBoard(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(audience),
        Optional.empty(),
        Optional.empty());
  }

  boolean namesManagers() {
    return managers.isPresent() || managerGroups.isPresent();
  }

  boolean editsMore() {
    return title.isPresent() || kind.isPresent() || rules.isPresent() || audience.isPresent();
  }
}
