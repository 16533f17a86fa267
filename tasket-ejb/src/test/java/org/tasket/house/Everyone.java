package org.tasket.house;

import java.util.Set;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.person.WayIn;

/** The people of the tests. */
public final class Everyone {

  private Everyone() {}

  public static Actor somebody(String name) {
    return new Actor(KnownPeople.idFor(name), Set.of(), WayIn.REST);
  }

  public static Actor aino() {
    return somebody("aino");
  }

  public static Actor bertil() {
    return somebody("bertil");
  }

  public static Actor david() {
    return new Actor(KnownPeople.idFor("david"), Set.of(Role.COORDINATOR), WayIn.REST);
  }
}
