package org.tasket.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.directory.DirectoryPerson;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.Words;

/**
 * A person appears at the first sign-in, or when somebody first refers to them, and is who they are
 * by the directory's key: a new name, login or department changes the row and not the person. A
 * login that the directory gives to somebody else is lost here. Whoever the directory shows no more
 * is marked as vanished, cannot act, and is kept, for everything they did refers to their id.
 */
@Entity
@NamedQuery(
    name = Person.WITH_DEPARTMENT,
    query =
        "select p, d from Person p left join Department d on d.id = p.department where p.id = :person",
    hints = @QueryHint(name = "eclipselink.flush", value = "false"))
@NamedQuery(
    name = Person.WITH_GROUPS,
    query = "select p from Person p left join fetch p.groups where p.id = :person",
    hints = @QueryHint(name = "eclipselink.flush", value = "false"))
@NamedQuery(
    name = Person.HOLDER_WITH_GROUPS,
    query =
        "select p from Person p left join fetch p.groups"
            + " where p.source = :source and p.login = :login",
    hints = @QueryHint(name = "eclipselink.flush", value = "false"))
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "tasket_person")
class Person {

  /** Named, and so prepared once. */
  static final String WITH_DEPARTMENT = "Person.withDepartment";

  /** Everybody's roles hang on their groups: sign-in, which all calls begin with, asks once. */
  static final String WITH_GROUPS = "Person.withGroups";

  static final String HOLDER_WITH_GROUPS = "Person.holderWithGroups";

  @Id private UUID id;

  @Version private long version;

  private String source;

  @Column(name = "directory_key")
  private UUID key;

  private String login;

  private String name;

  private String mail;

  private String language;

  private String place;

  @Convert(converter = LanguagesColumn.class)
  private List<Locale> languages = List.of();

  @Column(name = "department_id")
  @Convert(converter = NullableId.class)
  private UUID department;

  @Column(name = "supervisor_key")
  @Convert(converter = NullableId.class)
  private UUID supervisorKey;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "vanished_at")
  private Instant vanishedAt;

  /** As they are compared ({@link Circle#normal}), so that their members are found by an index. */
  @ElementCollection
  @CollectionTable(
      name = "tasket_membership",
      joinColumns = @JoinColumn(name = "person_id", referencedColumnName = "id"))
  @Column(name = "group_name")
  private Set<String> groups = new HashSet<>();

  protected Person() {}

  static Person firstSeen(
      String source, DirectoryPerson shown, Optional<UUID> department, Instant now) {
    Person person = new Person();
    person.id = Ids.next();
    person.source = source;
    person.key = shown.key();
    person.seen(shown, department, now);
    return person;
  }

  /** A login as it is compared: LDAP knows no capitals in it. */
  static String normal(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  /** The directory shows the person as they are now. */
  final void seen(DirectoryPerson shown, Optional<UUID> in, Instant now) {
    if (!key.equals(shown.key())) {
      throw new IllegalArgumentException("Somebody else's key");
    }
    login = normal(shown.login());
    name = shown.name();
    mail = shown.mail().orElse(null);
    language =
        shown.languages().stream()
            .findFirst()
            .map(Words::spoken)
            .map(Locale::getLanguage)
            .orElse(null);
    languages = LanguagesColumn.kept(shown.languages());
    place = shown.place().orElse(null);
    department = in.orElse(null);
    supervisorKey = shown.supervisor().orElse(null);
    Set<String> current =
        shown.groups().stream().map(Circle::normal).collect(Collectors.toUnmodifiableSet());
    groups.retainAll(current);
    groups.addAll(current);
    lastSeenAt = now;
    vanishedAt = null;
  }

  /** The directory has given the login to somebody else. */
  void loseLogin() {
    login = null;
  }

  /** The directory has been asked for everybody known and did not show this person. */
  void vanish(Instant now) {
    if (vanishedAt == null) {
      vanishedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID key() {
    return key;
  }

  boolean isThere() {
    return vanishedAt == null;
  }

  boolean leftBefore(Instant then) {
    return vanishedAt != null && !vanishedAt.isAfter(then);
  }

  Optional<UUID> department() {
    return Optional.ofNullable(department);
  }

  KnownPerson known(RoleGroups roles) {
    return new KnownPerson(
        id,
        key,
        Optional.ofNullable(login),
        roles.of(groups),
        new Arrival(name, spoken(), department(), groups),
        lastSeenAt);
  }

  /** How mail reaches the person, acting for whom the job looks at what they may see. */
  Optional<Addressee> addressee(RoleGroups roles) {
    return Optional.ofNullable(mail)
        .map(address -> new Addressee(known(roles).by(WayIn.JOB), name, address, spoken()));
  }

  private Locale spoken() {
    return Optional.ofNullable(language).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
  }

  /** How others find the person, given the department they are in. */
  Colleague colleague(Optional<Department> of) {
    return new Colleague(Optional.of(id), login, name, of.map(Department::names).orElse(Map.of()));
  }

  /** What the directory says of the person, given the department they are in. */
  PersonCard card(Optional<Department> of) {
    return new PersonCard(
        view(of), Optional.ofNullable(department), Optional.ofNullable(place), languages);
  }

  /** How others see the person, given the department they are in. */
  PersonView view(Optional<Department> of) {
    Map<Locale, String> names = of.map(Department::names).orElse(Map.of());
    return new PersonView(
        id, name, names.getOrDefault(Locale.ENGLISH, ""), spoken(), names, vanishedAt != null);
  }
}
