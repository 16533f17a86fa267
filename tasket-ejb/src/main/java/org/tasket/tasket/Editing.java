package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Checks;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;
import org.tasket.skill.ListedSkill;

/** Changing what a tasket says, its sessions and its co-owners. */
@ApplicationScoped
class Editing {

  @Inject EntityManager db;
  @Inject TasketChanges changes;
  @Inject OwnersSide side;
  @Inject AudienceCheck audiences;
  @Inject TasketSkills skills;

  TasketView edit(Actor actor, UUID id, long version, Wishes wishes) {
    return edit(actor, id, version, wishes, false);
  }

  /** The same for a draft that saves itself. */
  TasketView keep(Actor actor, UUID id, long version, Wishes wishes) {
    return edit(actor, id, version, wishes, true);
  }

  private TasketView edit(Actor actor, UUID id, long version, Wishes given, boolean byItself) {
    Map<UUID, ListedSkill> listed = skills.listed(List.of(given));
    Wishes wishes = skills.named(given, listed);
    Map<String, UUID> named = skills.meant(given, listed);
    Optional<List<UUID>> coOwners =
        wishes.more().coOwners().map(logins -> side.people("coOwners", checked(logins)));
    return changes.make(
        actor,
        id,
        TasketAction.EDIT,
        change -> {
          if (change.tasket().version() != version) {
            throw new Stale("stale");
          }
          if (byItself && change.tasket().state() != TasketState.DRAFT) {
            throw new RuleBroken("tasket.state", change.tasket().state());
          }
          List<String> changed = edit(change, wishes, named);
          coOwners
              .filter(wanted -> side.share(actor, change.tasket(), wanted, change.now()))
              .ifPresent(wanted -> changed.add("coOwners"));
          tell(change, changed, byItself);
        });
  }

  /** Something changes that a feature above keeps beside the terms, by its field's name. */
  void beside(Actor actor, UUID id, String field) {
    changes.make(
        actor,
        id,
        TasketAction.EDIT,
        change -> {
          change.tasket().mustTakeChanges();
          tell(change, List.of(field), false);
        });
  }

  static List<String> checked(List<String> coOwners) {
    new Checks()
        .that(
            coOwners.size() <= OwnersSide.CO_OWNERS_MOST,
            "coOwners",
            "many",
            OwnersSide.CO_OWNERS_MOST)
        .orThrow();
    return coOwners;
  }

  private List<String> edit(TasketChange change, Wishes wishes, Map<String, UUID> named) {
    Tasket tasket = change.tasket();
    check(change, wishes);
    List<String> changed = new ArrayList<>(tasket.edit(Terms.of(wishes)));
    if (tasket.schedule().atAnyTime()) {
      if (tasket.resize(wishes.seats())) {
        changed.add("seats");
      }
    } else if (tasket.reschedule(wishes.sessions(), change.now())) {
      changed.add("sessions");
    }
    if (tasket.repeat(wishes.more().recurrence(), change.now())) {
      changed.add("recurrence");
    }
    if (tasket.state().underWay()) {
      new RulebookFit(change.board(), change.now()).editable(tasket, changed);
    }
    if (changed.contains("skills") || !named.isEmpty()) {
      db.flush();
      skills.link(tasket, named);
    }
    db.lock(tasket, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return changed;
  }

  private void check(TasketChange change, Wishes wishes) {
    boolean anyTime = change.tasket().schedule().atAnyTime();
    Terms before = change.tasket().terms();
    Checks checks = new Checks();
    Terms.check(checks, wishes, before, change.now());
    wishes.more().board().check(checks, change.board(), before.board());
    checks
        .that(wishes.sessions().isEmpty() || !anyTime, "sessions", "either")
        .that(wishes.seats() == null || anyTime, "seats", "either")
        .that(anyTime || wishes.more().doBy().isEmpty(), "doBy", "anytime")
        .that(!anyTime || wishes.more().recurrence().isEmpty(), "recurrence", "first");
    if (!wishes.more().recurrence().equals(change.tasket().recurrence())) {
      SessionPlan.checkUntil(checks, wishes, change.now());
    }
    if (anyTime) {
      checks.number("seats", wishes.seats(), SessionPlan.SEATS_LEAST, SessionPlan.SEATS_MOST);
    }
    audiences.check(checks, wishes.more().board().audience(), before.board().audience());
    checks.orThrow();
  }

  private void tell(TasketChange change, List<String> changed, boolean byItself) {
    if (changed.isEmpty()) {
      return;
    }
    boolean again = change.standing().isModerated() && change.tasket().submitAgain(changed);
    changes.tell(
        new TasketEvent.Edited(
            change.tasket().id(),
            change.tasket().board(),
            Optional.of(change.standing().actor()),
            change.now(),
            changed,
            byItself));
    if (again) {
      changes.tell(change.told(TasketEvent.Submitted::new));
    }
  }
}
