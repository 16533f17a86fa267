package org.tasket.skill;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String IN_ORDER = " order by n.label_key, s.id";

  @Inject EntityManager db;
  @Inject SkillRows rows;
  @Inject SkillViews views;
  @Inject SkillLookup lookup;

  /**
   * Those that a query asks for, by their names in the reader's language.
   *
   * @throws InvalidInput where the text or the limit is out of range, or the cursor is of another
   *     language's list
   */
  public Page<ListedSkill> list(SkillQuery query, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    String list = "skills-" + query.reader().getLanguage();
    Conditions wanted = query.conditions();
    Conditions rest =
        cursor
            .map(text -> Cursor.decode(text, list).id())
            .map(last -> wanted.after("n.label_key", ">", key(last, query), "s.id", last))
            .orElse(wanted);
    List<UUID> found =
        rest.read(db, "s.id", IN_ORDER, limit + 1).stream().map(UUID.class::cast).toList();
    Page<UUID> page =
        Page.of(found, limit, wanted.counted(db), last -> new Cursor(list, "", last).encoded());
    Map<UUID, ListedSkill> lines = rows.lines(page.items());
    return page.with(page.items().stream().map(lines::get).toList());
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
