package org.tasket.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Which directory group makes whom a coordinator or an administrator. */
@Dependent
class RoleGroups {

  private final String coordinators;
  private final String admins;

  @Inject
  RoleGroups(Settings settings) {
    this.coordinators = settings.text(Setting.LDAP_COORDINATORS);
    this.admins = settings.text(Setting.LDAP_ADMINS);
  }

  /** The roles of a member of these groups; LDAP knows no capitals in a group's name. */
  Set<Role> of(Collection<String> groups) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (holds(groups, coordinators)) {
      roles.add(Role.COORDINATOR);
    }
    if (holds(groups, admins)) {
      roles.add(Role.ADMIN);
    }
    return roles;
  }

  private static boolean holds(Collection<String> groups, String wanted) {
    return groups.stream().map(Circle::normal).anyMatch(Circle.normal(wanted)::equals);
  }

  /** The group whose members are coordinators. */
  String coordinators() {
    return coordinators;
  }
}
