package org.tasket.web.board;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tasket.board.BoardPreview;
import org.tasket.board.BoardPreview.Named;
import org.tasket.board.ImportBoard;
import org.tasket.board.StandIns;
import org.tasket.platform.Checks;
import org.tasket.platform.Json;

/**
 * What a file holds, and what somebody types to make a board of it here: its address, and what
 * stands for the departments and groups that this organisation does not know.
 */
public final class FileForm implements Serializable {

  /** The choice to let nothing stand for a department; every other begins with {@link #CODE}. */
  static final String OUT = "out";

  static final String CODE = "=";

  private static final long serialVersionUID = 1;
  private static final String SLUG = "slug";
  private static final String DEPARTMENTS = "departments.";
  private static final String GROUPS = "groups.";

  private final String json;
  private final About about;
  private final List<Unknown> departments;
  private final List<Unknown> groups;
  private final HashMap<String, Object> values = new HashMap<>();

  private FileForm(String json, About about, List<Unknown> departments, List<Unknown> groups) {
    this.json = json;
    this.about = about;
    this.departments = departments;
    this.groups = groups;
  }

  static FileForm of(JsonObject file, BoardPreview board, Locale reader) {
    FileForm form =
        new FileForm(
            file.toString(),
            About.of(board, reader),
            unknown(DEPARTMENTS, board.unknownDepartments()),
            unknown(GROUPS, board.unknownGroups()));
    form.values.put(SLUG, board.slug());
    return form;
  }

  private static List<Unknown> unknown(String list, List<Named> names) {
    return Stream.iterate(0, at -> at + 1)
        .limit(names.size())
        .map(at -> new Unknown(list + at, names.get(at).code(), names.get(at).name()))
        .toList();
  }

  /**
   * The board that is wanted.
   *
   * @throws org.tasket.platform.InvalidInput where something unknown is neither mapped nor left out
   */
  ImportBoard command() {
    Checks checks = new Checks();
    StandIns forDepartments = departmentsHere(checks);
    StandIns forGroups = groupsHere(checks);
    checks.orThrow();
    return new ImportBoard(text(SLUG), file(), forDepartments, forGroups);
  }

  private StandIns departmentsHere(Checks checks) {
    Map<String, String> meant = new HashMap<>();
    Set<String> leftOut = new HashSet<>();
    for (Unknown department : departments) {
      String chosen = text(department.path());
      checks.present(department.path(), chosen);
      if (OUT.equals(chosen)) {
        leftOut.add(department.code());
      } else if (chosen != null) {
        meant.put(department.code(), chosen.substring(CODE.length()));
      }
    }
    return new StandIns(meant, leftOut);
  }

  private StandIns groupsHere(Checks checks) {
    Map<String, String> meant = new HashMap<>();
    Set<String> leftOut = new HashSet<>();
    for (Unknown group : groups) {
      String typed = text(group.path());
      if (Boolean.TRUE.equals(values.get(group.path() + ".out"))) {
        leftOut.add(group.code());
      } else {
        checks.present(group.path(), typed);
        Stream.ofNullable(typed).forEach(here -> meant.put(group.code(), here));
      }
    }
    return new StandIns(meant, leftOut);
  }

  private String text(String path) {
    return Objects.toString(values.get(path), null);
  }

  private JsonObject file() {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  public About getAbout() {
    return about;
  }

  public List<Unknown> getDepartments() {
    return departments;
  }

  public List<Unknown> getGroups() {
    return groups;
  }

  /** What is typed, by path. */
  public Map<String, Object> getValues() {
    return values;
  }

  /**
   * A department or a group that means nothing here yet.
   *
   * @param path where what stands for it is typed
   */
  public record Unknown(String path, String code, String name) implements Serializable {

    /** The id of its field. */
    public String id() {
      return path.replace('.', '-');
    }
  }

  /** What the reader hears of the board before it is made. */
  public record About(
      String title,
      String purpose,
      String kind,
      List<RulesInWords.Sentence> rules,
      List<String> audience,
      List<String> managers)
      implements Serializable {

    private static About of(BoardPreview board, Locale reader) {
      return new About(
          board.title().in(reader),
          board.rulebook().texts().purpose().map(text -> text.in(reader)).orElse(""),
          board.kind().name().in(reader),
          RulesInWords.of(board.rulebook()),
          Stream.concat(board.departments().stream(), board.groups().stream())
              .map(Named::name)
              .toList(),
          board.managerGroups().stream().map(Named::name).toList());
    }
  }
}
