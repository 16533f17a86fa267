package org.tasket.tasket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;

/** All taskets there are, piece by piece, for what is made from them. */
@Boundary
public class TasketRegister {

  /** Comes before all ids. */
  public static final UUID BEGINNING = new UUID(0, 0);

  @Inject EntityManager db;
  @Inject TasketFinder finder;
  @Inject Parties parties;

  /** The ids that come after one, in their order; begin at {@link #BEGINNING}. */
  public List<UUID> after(UUID id, int most) {
    return Conditions.on("tasket_tasket t")
        .and("t.id > ?", id)
        .read(db, "t.id", " order by t.id", most)
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /** The entries of some taskets; none of those that are not there. */
  public List<TasketEntry> entries(Collection<UUID> ids) {
    Map<UUID, Set<UUID>> owners = parties.owners(ids);
    return finder.withSessions(ids).stream()
        .map(tasket -> entry(tasket, owners.getOrDefault(tasket.id(), Set.of())))
        .toList();
  }

  private static TasketEntry entry(Tasket tasket, Set<UUID> owners) {
    return new TasketEntry(
        tasket.id(),
        tasket.board(),
        tasket.state(),
        tasket.seenAs(),
        tasket.createdAt(),
        tasket.opened(),
        tasket.terms(),
        tasket.sessions().stream().map(SessionView::of).toList(),
        tasket.owner(),
        owners);
  }
}
