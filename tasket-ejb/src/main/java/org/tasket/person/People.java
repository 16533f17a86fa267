package org.tasket.person;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tasket.directory.Directory;
import org.tasket.directory.DirectoryPerson;
import org.tasket.platform.Boundary;
import org.tasket.platform.NotFound;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.Unavailable;

/**
 * Who is who. Rows appear at first sign-in, or when somebody is first referred to. What may ask the
 * directory runs outside the caller's transaction, so that nobody waits for the directory with
 * locks in hand; a row made so stays, whatever becomes of the caller's work.
 */
@Boundary
public class People {

  @Inject Directory directory;
  @Inject Register register;
  @Inject NamesOfPeople names;
  @Inject Enrolment enrolment;
  @Inject Patience patience;
  @Inject RoleGroups roles;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * Proves login and password to the directory.
   *
   * @throws SignInRefused where they do not belong together
   * @throws Unavailable where the directory does not answer
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Actor signIn(String login, String password, WayIn way) {
    return directory
        .proven(login, password)
        .map(enrolment::of)
        .orElseThrow(() -> new SignInRefused("signin.refused"))
        .arriving(way);
  }

  /**
   * The roles that the directory gives to somebody who proves login and password there. Asks no
   * database: for what an IT admin needs to know while that is away.
   *
   * @throws SignInRefused where they do not belong together
   * @throws Unavailable where the directory does not answer
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Set<Role> rolesProven(String login, String password) {
    return directory
        .proven(login, password)
        .map(shown -> roles.of(shown.groups()))
        .orElseThrow(() -> new SignInRefused("signin.refused"));
  }

  /**
   * Somebody whom a token, a trusted header, the container or the portal has proven already. Known
   * people go on while the directory is away.
   *
   * @throws SignInRefused where the directory knows no such login
   * @throws Unavailable where Tasket does not know the login and the directory does not answer
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Actor actingAs(String login, WayIn way) {
    Optional<KnownPerson> known = register.withLogin(directory.source(), login);
    return known
        .filter(this::isGoodEnough)
        .or(() -> asShownNow(() -> directory.withLogin(login), known))
        .orElseThrow(() -> new SignInRefused("signin.unknown"))
        .arriving(way);
  }

  /**
   * The same for somebody whom what they made here has proven, by their id: a login name may pass
   * to somebody else.
   *
   * @throws SignInRefused where the person has left, or the directory shows them no more
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Proven actingAs(UUID person, WayIn way) {
    Optional<KnownPerson> known = register.withId(person);
    return known
        .filter(this::isGoodEnough)
        .filter(somebody -> somebody.login().isPresent())
        .or(() -> known.flatMap(old -> asShownNow(() -> withKey(old.key()), known)))
        .flatMap(there -> there.login().map(login -> new Proven(there.arriving(way), login)))
        .orElseThrow(() -> new SignInRefused("signin.unknown"));
  }

  private Optional<DirectoryPerson> withKey(UUID key) {
    return directory.withKeys(List.of(key)).stream().findFirst();
  }

  private boolean isGoodEnough(KnownPerson known) {
    Duration age = settings.duration(Setting.LDAP_REFRESH_AFTER);
    return !known.isOlderThan(age, clock.instant()) || patience.isNeeded();
  }

  /** Asks; only where nobody answers does what is known already count. */
  private Optional<KnownPerson> asShownNow(
      Supplier<Optional<DirectoryPerson>> directory, Optional<KnownPerson> known) {
    Optional<DirectoryPerson> shown;
    try {
      shown = directory.get();
    } catch (Unavailable away) {
      patience.begin();
      return Optional.of(known.orElseThrow(() -> away));
    }
    return shown.map(enrolment::of);
  }

  /**
   * The person of a session again: the same, so that whoever leaves or loses a role does not go on
   * for as long as they keep a session open.
   *
   * @throws SignInRefused where the person has left, or the directory shows them no more
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Actor again(UUID person, WayIn way) {
    return actingAs(person, way).actor();
  }

  /** Those of some people whom the directory shows, as it last did; all of them in one go. */
  public List<Actor> again(Collection<UUID> people, WayIn way) {
    return register.withIds(people).stream().map(known -> known.by(way)).toList();
  }

  /**
   * How to show people, in one query for all of them; each id has its view, a former colleague's
   * where the person has been forgotten.
   */
  public Map<UUID, PersonView> named(Collection<UUID> people) {
    return names.of(people);
  }

  /** The department somebody belongs to today, where the directory names one. */
  public Optional<UUID> departmentOf(UUID person) {
    return register.departmentOf(person);
  }

  /** Whether an id is that of somebody whom the directory shows today, as last read. */
  public boolean knows(UUID person) {
    return register.withId(person).isPresent();
  }

  /**
   * The id of somebody whom an input names: by id, as Tasket shows people, or by login name.
   *
   * @throws NotFound where there is nobody of that id and the directory knows no such login
   * @throws Unavailable where Tasket does not know the login and the directory does not answer
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public UUID refer(String loginOrId) {
    return id(loginOrId)
        .filter(id -> !names.known(List.of(id)).isEmpty())
        .orElseGet(() -> idOf(loginOrId));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** The ids of those whom Tasket has met, by the login names given; asks no directory. */
  public Map<String, UUID> met(Collection<String> logins) {
    Map<String, UUID> holders =
        register.holdersOf(directory.source(), logins.stream().map(Person::normal).toList());
    return logins.stream()
        .filter(login -> holders.containsKey(Person.normal(login)))
        .collect(toMap(Function.identity(), login -> holders.get(Person.normal(login))));
  }

  /**
   * The id behind a login name, made if this is the first time anybody refers to it.
   *
   * @throws NotFound where the directory knows no such login
   * @throws Unavailable where Tasket does not know the login and the directory does not answer
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public UUID idOf(String login) {
    return register
        .withLogin(directory.source(), login)
        .or(() -> directory.withLogin(login).map(enrolment::of))
        .orElseThrow(() -> new NotFound("person.unknown"))
        .id();
  }
}
