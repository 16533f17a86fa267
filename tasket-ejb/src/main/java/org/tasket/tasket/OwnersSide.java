package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;

/**
 * Who joins and leaves the owner's side of a tasket. Whoever joins sees the board and has no live
 * claim on the tasket; the database keeps the latter true.
 */
@ApplicationScoped
class OwnersSide {

  static final int CO_OWNERS_MOST = 10;

  @Inject EntityManager db;
  @Inject People people;
  @Inject RulesOfBoards boards;
  @Inject Parties parties;
  @Inject @Any Instance<FurtherRules> above;

  /**
   * The people behind logins or ids. It may ask the directory, so call it before locking anything.
   *
   * @throws InvalidInput where one is nobody
   */
  List<UUID> people(String field, List<String> named) {
    return named.stream().map(one -> person(field, one.strip())).distinct().toList();
  }

  private UUID person(String field, String named) {
    Optional<UUID> id = id(named);
    if (id.isPresent()) {
      return id.filter(people::knows).orElseThrow(() -> new InvalidInput(field, "unknown", named));
    }
    try {
      return people.idOf(named);
    } catch (NotFound nobody) {
      throw new InvalidInput(field, "unknown", named);
    }
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException aLogin) {
      return Optional.empty();
    }
  }

  /**
   * Makes these and no others the co-owners.
   *
   * @return whether that changed anything
   */
  boolean share(Actor actor, Tasket tasket, List<UUID> wanted, Instant now) {
    Set<UUID> before = new HashSet<>(coOwners(tasket));
    if (wanted.contains(tasket.owner())) {
      throw new InvalidInput("coOwners", "owner.already");
    }
    wanted.stream()
        .filter(person -> !before.contains(person))
        .forEach(person -> join(actor, tasket, person, now));
    before.stream()
        .filter(person -> !wanted.contains(person))
        .forEach(person -> parties.ownsNoMore(tasket.id(), person, now));
    return !before.equals(Set.copyOf(wanted));
  }

  /** Gives it to somebody else; whoever owned it so far is free to help. */
  void handOver(Actor actor, Tasket tasket, UUID next, Instant now) {
    UUID before = tasket.owner();
    if (next.equals(before)) {
      throw new InvalidInput("person", "owner.already");
    }
    if (!coOwners(tasket).contains(next)) {
      join(actor, tasket, next, now);
    }
    tasket.handOver(next);
    db.flush();
    parties.ownsNoMore(tasket.id(), before, now);
  }

  private Set<UUID> coOwners(Tasket tasket) {
    Set<UUID> side =
        new HashSet<>(parties.owners(List.of(tasket.id())).getOrDefault(tasket.id(), Set.of()));
    side.remove(tasket.owner());
    return side;
  }

  private void join(Actor actor, Tasket tasket, UUID person, Instant now) {
    Actor joining = new Actor(person, Set.of(), actor.way());
    if (!boards.of(joining, tasket.board()).inSight()) {
      throw new RuleBroken("tasket.person.sight");
    }
    if (isHelping(tasket.id(), person)) {
      throw new RuleBroken("tasket.person.helping");
    }
    parties.owns(tasket.id(), person, now);
  }

  private boolean isHelping(UUID tasket, UUID person) {
    return above.stream()
        .anyMatch(
            rules ->
                rules.helpers(List.of(tasket)).getOrDefault(tasket, Set.of()).contains(person));
  }
}
