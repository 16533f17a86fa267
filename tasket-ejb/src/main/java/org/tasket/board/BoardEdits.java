package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Departments;
import org.tasket.person.People;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;

/** Changes a board once everything that is wanted of it has been looked at. */
@ApplicationScoped
class BoardEdits {

  @Inject EntityManager db;
  @Inject People people;
  @Inject Departments departments;

  /**
   * Changes all that is wanted, or nothing.
   *
   * @return the names of what changed
   * @throws InvalidInput with everything that is wrong, as far as the checks had it already too
   */
  List<String> change(Board board, EditBoard command, Checks checks) {
    command.check(checks);
    Optional<Kind> kind = command.kind().flatMap(code -> kind(code, checks));
    Optional<Rulebook> rules = command.rules().map(patch -> board.rulebook().with(patch, checks));
    command
        .audience()
        .filter(Audience::isOfSize)
        .ifPresent(audience -> checkKnown(audience, checks));
    Optional<List<UUID>> managers =
        command.managers().filter(EditBoard::isOfSize).map(names -> known(names, checks));
    checks.orThrow();
    List<String> changed = new ArrayList<>();
    command.title().filter(board::rename).ifPresent(title -> changed.add("title"));
    kind.filter(board::turnInto).ifPresent(some -> changed.add("kind"));
    rules.ifPresent(wanted -> changed.addAll(board.rule(wanted)));
    command.audience().filter(board::showTo).ifPresent(some -> changed.add("audience"));
    managers.filter(board::nameManagers).ifPresent(some -> changed.add("managers"));
    command
        .managerGroups()
        .filter(board::nameManagerGroups)
        .ifPresent(groups -> changed.add("managerGroups"));
    return changed;
  }

  Optional<Kind> kind(String code, Checks checks) {
    List<Kind> all = kinds();
    List<String> codes = all.stream().map(kind -> kind.view().code()).toList();
    checks.oneOf("kind", code, codes);
    return all.stream().filter(kind -> kind.view().code().equals(code)).findFirst();
  }

  List<Kind> kinds() {
    return db.createQuery("select k from Kind k order by k.code", Kind.class).getResultList();
  }

  private List<UUID> known(List<String> managers, Checks checks) {
    List<UUID> ids = new ArrayList<>();
    for (String manager : managers) {
      try {
        ids.add(people.refer(manager));
      } catch (NotFound nobody) {
        checks.that(false, "managers", "unknown", manager);
      }
    }
    return ids;
  }

  private void checkKnown(Audience audience, Checks checks) {
    Set<UUID> ids =
        audience.departments().stream().map(Audience.Part::department).collect(Collectors.toSet());
    Set<UUID> found = departments.named(ids).keySet();
    ids.stream()
        .filter(id -> !found.contains(id))
        .sorted()
        .forEach(id -> checks.that(false, "audience.departments", "unknown", id.toString()));
  }
}
