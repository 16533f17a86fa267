package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.KnownBoard;
import org.tasket.board.RulesOfBoards;
import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Circles;
import org.tasket.person.DepartmentTree;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.Skills;
import org.tasket.tasket.KnownTasket;
import org.tasket.tasket.KnownTaskets;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketSight;
import org.tasket.tasket.TasketView;

/**
 * What somebody sees, from what is at hand as far as it is that of this moment, and else from the
 * database: the same either way.
 */
@ApplicationScoped
class Eyes {

  @Inject TasketsAtHand atHand;
  @Inject RulesOfBoards boards;
  @Inject Circles circles;
  @Inject TasketSight sights;
  @Inject KnownTaskets known;
  @Inject TasketList taskets;
  @Inject Departments departments;
  @Inject Skills skills;

  Look of(Actor actor) {
    boolean upToDate = atHand.bringUpToDate();
    Circle circle =
        upToDate ? circles.of(actor, atHand.departments().tree()) : circles.of(actor.person());
    SeenBoards seen = upToDate ? atHand.boards().seen(actor, circle) : boards.seen(actor);
    return new Look(actor, upToDate, seen, sights.whole(actor, seen));
  }

  /** The rules of boards, by id. */
  Map<UUID, BoardRules> rules(Look look, Collection<UUID> ids) {
    Map<UUID, BoardRules> rules = new HashMap<>();
    List<UUID> others = new ArrayList<>();
    for (UUID id : ids) {
      KnownBoard board = look.upToDate() ? atHand.boards().with(id).orElse(null) : null;
      if (board == null) {
        others.add(id);
      } else {
        rules.put(id, board.rules(look.actor(), look.sight().circle()));
      }
    }
    rules.putAll(boards.of(look.actor(), others));
    return rules;
  }

  /** Whether a board on which somebody could claim limits how many claims they have there. */
  boolean mayBeFull(Look look) {
    return !look.upToDate()
        || look.boards().atWork().stream()
            .map(atHand.boards()::with)
            .flatMap(Optional::stream)
            .anyMatch(board -> board.rulebook().limits().liveClaims().isPresent());
  }

  /** Departments by id, as they are called; an id that never was one is left out. */
  Map<UUID, DepartmentView> departments(Collection<UUID> ids) {
    Map<UUID, DepartmentView> found = new HashMap<>();
    ids.forEach(
        id -> atHand.departments().tree().with(id).ifPresent(known -> found.put(id, known)));
    found.putAll(departments.named(ids.stream().filter(id -> !found.containsKey(id)).toList()));
    return found;
  }

  /** All departments as they are at hand, and before they were read as the database has them. */
  DepartmentTree departments() {
    DepartmentTree known = atHand.departments().tree();
    return known.equals(DepartmentTree.EMPTY) ? new DepartmentTree(departments.all()) : known;
  }

  /** Those of some skills that there are, by id. */
  Map<UUID, ListedSkill> skills(Look look, Collection<UUID> ids) {
    return look.upToDate() ? atHand.named(ids) : skills.named(ids);
  }

  /** The skill that is meant by its id or by a word, as it is today. */
  Optional<UUID> meant(String said) {
    return skills.meant(said);
  }

  /** Those of some taskets that the person may see, by id; at most 100 at once. */
  Map<UUID, TasketView> seen(Look look, Collection<UUID> ids) {
    if (!look.upToDate()) {
      return taskets.seen(look.actor(), ids);
    }
    Map<UUID, KnownTasket> shown = atHand.shown(ids);
    Map<UUID, BoardRules> rules =
        rules(look, shown.values().stream().map(KnownTasket::board).distinct().toList());
    Map<UUID, TasketView> seen =
        new HashMap<>(known.seen(look.actor(), look.sight(), rules, shown.values()));
    List<UUID> others = ids.stream().filter(id -> !shown.containsKey(id)).toList();
    if (!others.isEmpty()) {
      seen.putAll(taskets.seen(look.actor(), others));
    }
    return seen;
  }
}
