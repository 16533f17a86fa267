package org.tasket.web.signin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Arrival;
import org.tasket.person.People;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.Unavailable;

/**
 * A directory of three, every password {@code tasket}, which can go away. Who has acted before is
 * known without it.
 */
final class FakePeople extends People {

  private final Map<String, UUID> ids = new LinkedHashMap<>();
  private final Map<UUID, Set<Role>> roles = new HashMap<>();
  private final Map<UUID, Arrival> shown = new HashMap<>();
  private boolean directoryAway;
  private boolean databaseAway;
  private boolean defect;
  private int binds;
  private final Set<String> known = new HashSet<>();

  FakePeople() {
    ids.put("aino", Ids.next());
    ids.put("bertil", Ids.next());
    ids.put("frank", Ids.next());
    roles.put(ids.get("frank"), Set.of(Role.ADMIN));
  }

  UUID idOfSample(String login) {
    return ids.get(login);
  }

  void directoryGoesAway() {
    directoryAway = true;
  }

  void databaseGoesAway() {
    databaseAway = true;
  }

  void haveADefect() {
    defect = true;
  }

  /** The directory shows somebody so from now on. */
  void shows(String login, String name, Locale language) {
    shown.put(ids.get(login), new Arrival(name, language, Optional.empty(), Set.of()));
  }

  void leaves(String login) {
    ids.remove(login);
  }

  /** How often a password was tried at the directory. */
  int binds() {
    return binds;
  }

  @Override
  public Actor signIn(String login, String password, WayIn way) {
    askDirectory();
    binds++;
    if (!ids.containsKey(login) || !password.equals("tasket")) {
      throw new SignInRefused("signin.refused");
    }
    return actor(ids.get(login), way);
  }

  @Override
  public Set<Role> rolesProven(String login, String password) {
    if (directoryAway) {
      throw new Unavailable("directory.unavailable");
    }
    binds++;
    if (!ids.containsKey(login) || !password.equals("tasket")) {
      throw new SignInRefused("signin.refused");
    }
    return roles.getOrDefault(ids.get(login), Set.of());
  }

  @Override
  public Actor actingAs(String login, WayIn way) {
    String name = login.toLowerCase(Locale.ROOT);
    if (known.contains(name)) {
      askDatabase();
    } else {
      askDirectory();
    }
    if (!ids.containsKey(name)) {
      throw new SignInRefused("signin.unknown");
    }
    known.add(name);
    return actor(ids.get(name), way);
  }

  @Override
  public Actor again(UUID person, WayIn way) {
    askDatabase();
    if (!ids.containsValue(person)) {
      throw new SignInRefused("signin.unknown");
    }
    return actor(person, way);
  }

  private Actor actor(UUID person, WayIn way) {
    return new Actor(
        person, roles.getOrDefault(person, Set.of()), way, Optional.ofNullable(shown.get(person)));
  }

  private void askDirectory() {
    askDatabase();
    if (directoryAway) {
      throw new Unavailable("directory.unavailable");
    }
  }

  private void askDatabase() {
    if (defect) {
      throw new IllegalStateException("a defect");
    }
    if (databaseAway) {
      throw new Unavailable("database.unavailable");
    }
  }
}
