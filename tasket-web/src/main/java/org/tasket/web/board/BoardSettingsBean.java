package org.tasket.web.board;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.Rulebook;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Stale;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * Setting a board's rules. Whoever may only name its managers finds nothing but them here. The
 * version that was opened goes along: where somebody was quicker, the page says so, keeps what was
 * typed, and only the next press replaces the other's change.
 */
@Named
@ViewScoped
public class BoardSettingsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject People people;
  @Inject DepartmentChoices choices;
  @Inject Language language;

  private String slug;
  private long version;
  private boolean overtaken;
  private boolean edits;
  private boolean exports;
  private String title;
  private SettingsForm form;
  private boolean unmanaged;
  private List<String> vanished = List.of();
  private List<SelectItem> kinds = List.of();
  private List<SelectItem> departments = List.of();
  private List<SelectItem> managers = List.of();
  private List<SelectItem> categories = List.of();

  public void load() {
    BoardView board = boards.get(signedIn.actor(), slug);
    edits = board.allows(BoardAction.EDIT);
    if (!edits && !board.allows(BoardAction.NAME_MANAGERS)) {
      throw new Forbidden("board.edit");
    }
    exports = board.allows(BoardAction.EXPORT);
    version = board.version();
    title = board.title().in(language.locale());
    form = SettingsForm.of(board, language.locale());
    unmanaged = board.managers().isEmpty() && board.managerGroups().isEmpty();
    vanished = choices.vanished(board.audience(), language.locale());
    kinds =
        keeping.kinds().stream()
            .map(some -> new SelectItem(some.code(), some.name().in(language.locale())))
            .toList();
    departments = choices.with(board.audience(), language.locale());
    managers = named(board);
    categories =
        board.rulebook().categories().stream()
            .map(some -> new SelectItem(some.key(), some.name().in(language.locale())))
            .toList();
  }

  private List<SelectItem> named(BoardView board) {
    Map<UUID, PersonView> views = people.named(board.managers());
    return views.values().stream()
        .map(person -> new SelectItem(person.id().toString(), shown(person)))
        .sorted((one, other) -> one.getLabel().compareToIgnoreCase(other.getLabel()))
        .toList();
  }

  private String shown(PersonView person) {
    String department = person.departmentIn(language.locale());
    return department.isEmpty() ? person.name() : person.name() + ", " + department;
  }

  public void save() {
    BoardView saved;
    try {
      Checks checks = new Checks();
      EditBoard command = form.command(edits, checks);
      saved = keeping.edit(signedIn.actor(), slug, version, command, checks);
    } catch (Stale somebodyWasQuicker) {
      overtaken = true;
      version = boards.get(signedIn.actor(), slug).version();
      return;
    }
    Notices.done("done.settings");
    if (saved.inSight() || !saved.actions().isEmpty()) {
      Goto.board(slug);
    } else {
      Goto.boards();
    }
  }

  /** The icons a board may have. */
  public List<String> getIcons() {
    return Rulebook.Look.ICONS;
  }

  public boolean isOvertaken() {
    return overtaken;
  }

  public boolean isExports() {
    return exports;
  }

  public boolean isEdits() {
    return edits;
  }

  /** Whether nobody is named, so that the coordinators manage it. */
  public boolean isUnmanaged() {
    return unmanaged;
  }

  /** The departments of the audience that the directory shows no more. */
  public List<String> getVanished() {
    return vanished;
  }

  public String getTitle() {
    return title;
  }

  public SettingsForm getForm() {
    return form;
  }

  public List<SelectItem> getKinds() {
    return kinds;
  }

  public List<SelectItem> getDepartments() {
    return departments;
  }

  public List<SelectItem> getManagers() {
    return managers;
  }

  public List<SelectItem> getCategories() {
    return categories;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
