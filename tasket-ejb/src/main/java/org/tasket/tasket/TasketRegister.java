package org.tasket.tasket;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.Audience;
import org.tasket.board.AudienceRow;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;

/** All taskets there are, piece by piece, for what is made from them. */
@Boundary
public class TasketRegister {

  /** Comes before all ids. */
  public static final UUID BEGINNING = new UUID(0, 0);

  private static final String FROM_TO = " where x.tasket_id > ? and x.tasket_id <= ?";

  @Inject EntityManager db;
  @Inject TasketFinder finder;
  @Inject Parties parties;
  @Inject EntrySkills skills;

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
    List<Tasket> taskets = finder.withSessions(ids);
    Map<UUID, SkillsAsked> asked = skills.asked(skills.labels(ids));
    return taskets.stream()
        .map(
            tasket ->
                entry(
                    tasket,
                    tasket.terms(),
                    asked.getOrDefault(tasket.id(), SkillsAsked.NONE),
                    tasket.sessions().stream().map(SessionView::of).toList(),
                    owners.getOrDefault(tasket.id(), Set.of())))
        .toList();
  }

  /**
   * The entries of all taskets after one id and up to another, for whoever reads all of them: what
   * belongs to them comes as rows, and nothing is watched for changes.
   */
  public List<TasketEntry> entries(UUID after, UUID last) {
    Map<UUID, Set<UUID>> owners = parties.owners(after, last);
    Map<UUID, List<SessionView>> sessions = sessions(after, last);
    Map<UUID, EntrySkills.Labels> labels = skills.labels(after, last);
    Map<UUID, SkillsAsked> asked = skills.asked(labels);
    Map<UUID, Audience> audiences = audiences(after, last);
    return db.createQuery(
            "select t from Tasket t where t.id > :after and t.id <= :last", Tasket.class)
        .setParameter("after", after)
        .setParameter("last", last)
        .setHint("eclipselink.read-only", true)
        .getResultStream()
        .map(
            tasket ->
                entry(
                    tasket,
                    tasket
                        .row()
                        .terms(
                            labels.getOrDefault(tasket.id(), EntrySkills.Labels.NONE).all(),
                            audiences.getOrDefault(tasket.id(), Audience.everyone())),
                    asked.getOrDefault(tasket.id(), SkillsAsked.NONE),
                    sessions.getOrDefault(tasket.id(), List.of()),
                    owners.getOrDefault(tasket.id(), Set.of())))
        .toList();
  }

  private static TasketEntry entry(
      Tasket tasket,
      Terms terms,
      SkillsAsked skills,
      List<SessionView> sessions,
      Set<UUID> owners) {
    return new TasketEntry(
        tasket.id(),
        tasket.board(),
        tasket.state(),
        tasket.seenAs(),
        tasket.createdAt(),
        tasket.opened(),
        terms,
        skills,
        sessions,
        tasket.owner(),
        owners);
  }

  private Map<UUID, List<SessionView>> sessions(UUID after, UUID last) {
    return db.createQuery(
            "select s.tasket.id, s.id, s.start, s.end, s.zone, s.seats, s.held from Session s"
                + " where s.tasket.id > :after and s.tasket.id <= :last order by s.start, s.id",
            Object[].class)
        .setParameter("after", after)
        .setParameter("last", last)
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(TasketRegister::session, toList())));
  }

  private static SessionView session(Object... row) {
    int seats = ((Number) row[5]).intValue();
    return new SessionView(
        (UUID) row[1],
        Optional.ofNullable((Instant) row[2]),
        Optional.ofNullable((Instant) row[3]),
        Optional.ofNullable((String) row[4]),
        seats,
        seats - ((Number) row[6]).intValue());
  }

  private Map<UUID, Audience> audiences(UUID after, UUID last) {
    return rows(
            "x.department_id, x.sub_units, x.group_name from tasket_tasket_audience x", after, last)
        .stream()
        .collect(
            groupingBy(
                row -> (UUID) row[0],
                collectingAndThen(
                    mapping(
                        row -> AudienceRow.of((UUID) row[1], (Boolean) row[2], (String) row[3]),
                        toList()),
                    AudienceRow::audience)));
  }

  private List<Object[]> rows(String columns, UUID after, UUID last) {
    return Conditions.rows(db, "select x.tasket_id, " + columns + FROM_TO, List.of(after, last));
  }
}
