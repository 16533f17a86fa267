package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.directory.DirectoryPerson;
import org.tasket.platform.ConflictsTold;

/** The rows of people. Asks no directory, so that no lock is ever held while one is waited for. */
@ApplicationScoped
@Transactional
@ConflictsTold
class Register {

  @Inject EntityManager db;
  @Inject RoleGroups roles;
  @Inject Event<PersonMoved> moved;
  @Inject Clock clock;

  Optional<KnownPerson> withId(UUID id) {
    return known(db.createNamedQuery(Person.WITH_GROUPS, Person.class).setParameter("person", id));
  }

  /** Those of some people who have not vanished, with all that belongs to them. */
  List<KnownPerson> withIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.createQuery(
                "select p from Person p where p.id in :ids and p.vanishedAt is null", Person.class)
            .setParameter("ids", ids)
            .setHint("eclipselink.batch", "p.groups")
            .getResultStream()
            .map(person -> person.known(roles))
            .toList();
  }

  /** Who holds which of some logins, of those who have not vanished. */
  Map<String, UUID> holdersOf(String source, Collection<String> logins) {
    return logins.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select p.login, p.id from Person p where p.source = :source"
                    + " and p.login in :logins and p.vanishedAt is null",
                Object[].class)
            .setParameter("source", source)
            .setParameter("logins", logins)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
  }

  Optional<KnownPerson> withLogin(String source, String login) {
    return known(
        db.createNamedQuery(Person.HOLDER_WITH_GROUPS, Person.class)
            .setParameter("source", source)
            .setParameter("login", Person.normal(login)));
  }

  private Optional<KnownPerson> known(TypedQuery<Person> withGroups) {
    return withGroups
        .getResultStream()
        .findFirst()
        .filter(Person::isThere)
        .map(person -> person.known(roles));
  }

  /**
   * Enters somebody whom the directory has just shown, or brings their row up to date. Two who do
   * so at once meet at the constraints: one is told of a conflict and comes again.
   */
  KnownPerson enter(String source, DirectoryPerson shown) {
    takeLoginFromAnother(source, shown);
    Optional<UUID> department = shown.unit().flatMap(code -> department(source, code));
    Person person =
        withKey(source, shown.key())
            .map(
                known -> {
                  Optional<UUID> before = known.department();
                  known.seen(shown, department, clock.instant());
                  if (!before.equals(department)) {
                    moved.fire(new PersonMoved(known.id()));
                  }
                  return known;
                })
            .orElseGet(() -> enterAnew(source, shown, department));
    db.flush();
    return person.known(roles);
  }

  private Person enterAnew(String source, DirectoryPerson shown, Optional<UUID> department) {
    Person person = Person.firstSeen(source, shown, department, clock.instant());
    db.persist(person);
    return person;
  }

  private void takeLoginFromAnother(String source, DirectoryPerson shown) {
    holderOf(source, shown.login())
        .filter(holder -> !holder.key().equals(shown.key()))
        .ifPresent(
            holder -> {
              holder.loseLogin();
              db.flush();
            });
  }

  /** The ids and keys of people who have not vanished, by id, from after the given one. */
  List<KnownKey> keysAfter(String source, Optional<UUID> id, int atMost) {
    String from = id.isPresent() ? " and p.id > :id" : "";
    var query =
        db.createQuery(
                "select new org.tasket.person.KnownKey(p.id, p.key) from Person p"
                    + " where p.source = :source and p.vanishedAt is null"
                    + from
                    + " order by p.id",
                KnownKey.class)
            .setParameter("source", source)
            .setMaxResults(atMost);
    id.ifPresent(after -> query.setParameter("id", after));
    return query.getResultList();
  }

  void vanish(Collection<UUID> ids) {
    ids.forEach(id -> db.find(Person.class, id).vanish(clock.instant()));
  }

  Optional<UUID> departmentOf(UUID id) {
    return Optional.ofNullable(db.find(Person.class, id)).flatMap(Person::department);
  }

  /** The people's supervisors, as {@link Supervisors} tells them. */
  Map<UUID, UUID> supervisors(Collection<UUID> people) {
    return people.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select p.id, s.id from Person p, Person s where p.id in :people"
                    + " and s.source = p.source and s.key = p.supervisorKey"
                    + " and s.id <> p.id and s.vanishedAt is null",
                Object[].class)
            .setParameter("people", people)
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
  }

  /** The directory's key of somebody's supervisor, where Tasket has not met the supervisor yet. */
  Optional<UUID> strangerAbove(String source, UUID person) {
    return db.createQuery(
            "select p.supervisorKey from Person p where p.id = :person and p.source = :source"
                + " and p.supervisorKey is not null and not exists (select s.id from Person s"
                + " where s.source = p.source and s.key = p.supervisorKey)",
            UUID.class)
        .setParameter("person", person)
        .setParameter("source", source)
        .getResultStream()
        .findFirst();
  }

  private Optional<Person> withKey(String source, UUID key) {
    return db.createQuery(
            "select p from Person p where p.source = :source and p.key = :key", Person.class)
        .setParameter("source", source)
        .setParameter("key", key)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private Optional<Person> holderOf(String source, String login) {
    return db.createQuery(
            "select p from Person p where p.source = :source and p.login = :login", Person.class)
        .setParameter("source", source)
        .setParameter("login", Person.normal(login))
        .getResultStream()
        .findFirst();
  }

  /** Nothing where two units share a code: a guess would put people into the wrong audience. */
  private Optional<UUID> department(String source, String code) {
    List<Department> found =
        db.createQuery(
                "select d from Department d where d.source = :source"
                    + " and lower(d.code) = lower(:code) and d.vanishedAt is null",
                Department.class)
            .setParameter("source", source)
            .setParameter("code", code)
            .setMaxResults(2)
            .getResultList();
    return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
  }
}
