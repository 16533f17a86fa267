package org.tasket.skill;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;

/** The list of skills to read, for everybody. */
@Boundary
public class Skills {

  private static final String BY_NAME = " order by n.label_key, s.id";
  private static final String NEAREST = " order by m.step, n.label_key, s.id";

  @Inject EntityManager db;
  @Inject SkillRows rows;
  @Inject SkillViews views;
  @Inject SkillLookup lookup;

  /**
   * Those that a query asks for, by their names in the reader's language; where it has a text, the
   * nearest to that first.
   *
   * @throws InvalidInput where the text or the limit is out of range, or the cursor is of another
   *     list
   */
  public Page<ListedSkill> list(SkillQuery query, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    boolean near = query.text().isPresent();
    String list = (near ? "near-skills-" : "skills-") + query.reader().getLanguage();
    Conditions wanted = query.conditions();
    Conditions rest =
        cursor.map(text -> after(wanted, query, Cursor.decode(text, list))).orElse(wanted);
    List<Object[]> found =
        rest
            .read(db, (near ? "m.step" : "0") + ", s.id", near ? NEAREST : BY_NAME, limit + 1)
            .stream()
            .map(Object[].class::cast)
            .toList();
    Page<Object[]> page =
        Page.of(
            found,
            limit,
            wanted.counted(db),
            last -> new Cursor(list, last[0].toString(), (UUID) last[1]).encoded());
    List<UUID> ids = page.items().stream().map(row -> (UUID) row[1]).toList();
    Map<UUID, ListedSkill> lines = rows.lines(ids);
    return page.with(ids.stream().map(lines::get).toList());
  }

  private Conditions after(Conditions wanted, SkillQuery query, Cursor cursor) {
    UUID last = cursor.id();
    String key = key(last, query);
    if (query.text().isEmpty()) {
      return wanted.after("n.label_key", ">", key, "s.id", last);
    }
    int step = cursor.number();
    return wanted.and(
        "(m.step > ? or (m.step = ? and (n.label_key > ? or (n.label_key = ? and s.id > ?))))",
        step,
        step,
        key,
        key,
        last);
  }

  /**
   * How the last of a piece is called by now: a new name moves the place where the list goes on.
   */
  private String key(UUID last, SkillQuery query) {
    return rows.find(last)
        .map(skill -> SkillLabel.key(skill.line().name(query.reader())))
        .orElseThrow(() -> new InvalidInput("cursor", "cursor"));
  }

  /**
   * One skill, also one that was merged: that leads to its heir.
   *
   * @throws NotFound where there is none
   */
  public SkillView get(Actor actor, UUID id) {
    return views.of(actor, rows.get(id));
  }

  /** Those of some skills that there are, by id. */
  public Map<UUID, ListedSkill> named(Collection<UUID> ids) {
    return rows.lines(ids);
  }

  /**
   * The skills that are meant by some labels, whatever their language, by the label as it was
   * given; one that means several, or none, is left out.
   */
  public Map<String, UUID> called(Collection<String> labels) {
    return lookup.called(labels);
  }

  /** The labels that mean several skills, as they were given. */
  public Set<String> several(Collection<String> labels) {
    return lookup.several(labels);
  }

  /**
   * The skill that an id or a word means today, the heir of one that was merged; empty where that
   * is none, or several.
   */
  public Optional<UUID> meant(String said) {
    return SkillLookup.id(said)
        .map(id -> Optional.ofNullable(lookup.today(List.of(id)).get(id)).map(ListedSkill::id))
        .orElseGet(() -> Optional.ofNullable(called(List.of(said)).get(said)));
  }

  /** The same where a heading may be meant too. */
  public Map<String, UUID> calledWithHeadings(Collection<String> labels) {
    return lookup.calledWithHeadings(labels);
  }

  /** Whether somebody may add to the list. */
  public boolean mayKeep(Actor actor) {
    return SkillPolicy.may(actor.is(Role.COORDINATOR));
  }
}
