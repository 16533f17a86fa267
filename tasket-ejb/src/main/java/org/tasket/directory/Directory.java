package org.tasket.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Unavailable;

/**
 * Asks the house's directory, and only ever reads. Each call answers from the directory as it is
 * now, whole, or throws {@link Unavailable} {@code directory.unavailable} within the time-outs; it
 * recovers by itself. Not to be called inside a transaction that holds locks.
 */
@ApplicationScoped
public class Directory {

  private static final Logger LOG = Logger.getLogger(Directory.class.getName());
  private static final int KEYS_AT_ONCE = 100;
  private static final int UNITS_AT_ONCE = 100;
  private static final int UNITS_MOST = 10 * UNITS_AT_ONCE;

  private final Settings settings;
  private Optional<Connections> connections = Optional.empty();
  private PersonEntries people;
  private Optional<GroupEntries> groups = Optional.empty();
  private Optional<UnitEntries> units = Optional.empty();

  @Inject
  Directory(Settings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  Directory() {
    this(null);
  }

  @PostConstruct
  void open() {
    if (settings.optional(Setting.LDAP_URL).isEmpty()) {
      LOG.info("No directory is set: " + Setting.LDAP_URL.key());
      return;
    }
    people = new PersonEntries(settings);
    groups = settings.optional(Setting.LDAP_GROUPS_BASE).map(GroupEntries::new);
    units = settings.optional(Setting.LDAP_UNITS_BASE).map(base -> new UnitEntries(base, settings));
    connections = Optional.of(new Connections(settings));
  }

  @PreDestroy
  void close() {
    connections.ifPresent(Connections::close);
  }

  /** Whether an administrator has named a directory at all. */
  public boolean isSet() {
    return connections.isPresent();
  }

  /** The name under which keys of this directory are kept. */
  public String source() {
    return settings.text(Setting.LDAP_SOURCE);
  }

  /** Somebody whose login and password belong together; an empty password never does. */
  public Optional<DirectoryPerson> proven(String login, String password) {
    if (login.isBlank() || password.isEmpty()) {
      return Optional.empty();
    }
    return entryWithLogin(login)
        .filter(entry -> connected().accepts(entry.getDN(), password))
        .flatMap(this::person);
  }

  /** Somebody by login name; nobody where two entries share it. */
  public Optional<DirectoryPerson> withLogin(String login) {
    return login.isBlank() ? Optional.empty() : entryWithLogin(login).flatMap(this::person);
  }

  /** All those of the keys that the directory has; a key it does not have is left out. */
  public List<DirectoryPerson> withKeys(Collection<UUID> keys) {
    List<UUID> wanted = List.copyOf(keys);
    List<DirectoryPerson> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += KEYS_AT_ONCE) {
      int to = Math.min(from + KEYS_AT_ONCE, wanted.size());
      connected().readAll(people.withKeys(wanted.subList(from, to))).stream()
          .map(this::person)
          .flatMap(Optional::stream)
          .forEach(found::add);
    }
    return found;
  }

  /** Some of those whose name or login holds a text, at most so many; in one question. */
  public List<DirectoryName> holding(String text, int most) {
    return names(people.holding(text, most));
  }

  /**
   * Some of those in some units, by their codes and without what is part of them, whose name or
   * login holds a text; at most so many, in one question for each hundred units. Units after the
   * first thousand are not looked through.
   */
  public List<DirectoryName> holding(String text, Collection<String> units, int most) {
    List<String> wanted = units.stream().distinct().limit(UNITS_MOST).toList();
    List<DirectoryName> found = new ArrayList<>();
    for (int from = 0; from < wanted.size() && found.size() < most; from += UNITS_AT_ONCE) {
      int to = Math.min(from + UNITS_AT_ONCE, wanted.size());
      found.addAll(names(people.holding(text, wanted.subList(from, to), most - found.size())));
    }
    return found;
  }

  private List<DirectoryName> names(SearchRequest request) {
    return connected().find(request).stream().map(people::name).flatMap(Optional::stream).toList();
  }

  /** All units, those above before those below; none where no base of units is set. */
  public List<DirectoryUnit> units() {
    return units.map(this::read).orElse(List.of());
  }

  /** Asks the least there is to ask, for a health page. */
  public void probe() {
    connected().find(people.withLogin("-"));
  }

  private Optional<SearchResultEntry> entryWithLogin(String login) {
    List<SearchResultEntry> found = connected().find(people.withLogin(login));
    if (found.size() > 1) {
      LOG.warning("A login name is given twice below " + Setting.LDAP_PEOPLE_BASE.key());
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<DirectoryPerson> person(Entry entry) {
    Optional<DirectoryPerson> person =
        people.person(entry, supervisorOf(entry), groupsOf(entry.getDN()));
    if (person.isEmpty()) {
      LOG.warning("A person's entry lacks " + settings.text(Setting.LDAP_KEY_ATTRIBUTE));
    }
    return person;
  }

  private Optional<UUID> supervisorOf(Entry entry) {
    return people
        .supervisorDn(entry)
        .flatMap(dn -> connected().follow(people.keyOf(dn)).stream().findFirst())
        .flatMap(people::key);
  }

  private Set<String> groupsOf(String dn) {
    return groups
        .map(known -> known.names(connected().readAll(known.ofMember(dn))))
        .orElse(Set.of());
  }

  private List<DirectoryUnit> read(UnitEntries entries) {
    try {
      return entries.units(connected().readAll(entries.all()));
    } catch (LDAPException unreadableName) {
      throw new Unavailable("directory.unavailable");
    }
  }

  private Connections connected() {
    return connections.orElseThrow(() -> new Unavailable("directory.unavailable"));
  }
}
