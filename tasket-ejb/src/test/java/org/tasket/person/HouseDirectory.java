package org.tasket.person;

import com.unboundid.ldap.sdk.LDAPException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.tasket.directory.TestDirectory;
import org.tasket.finder.IndexOnDisk;
import org.tasket.house.Everyone;
import org.tasket.house.House;
import org.tasket.house.KnownPeople;
import org.tasket.platform.DatabaseReady;
import org.tasket.tasket.TasketWishes;

/**
 * Starts a directory beside the application, in the server, and sets Tasket to it. It is as on its
 * first day when the house is.
 */
@Dependent
public final class HouseDirectory implements ConfigSource {

  static final TestDirectory HOUSE = started();

  /** Another hour than the one that goes without saying. */
  static final int SYNC_HOUR = 4;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "tasket.ldap.pool-size",
          "80",
          "tasket.ldap.url",
          HOUSE.url(),
          "tasket.ldap.people-base",
          TestDirectory.PEOPLE,
          "tasket.ldap.units-base",
          TestDirectory.UNITS,
          "tasket.ldap.groups-base",
          TestDirectory.GROUPS,
          "tasket.ldap.sync-hour",
          Integer.toString(SYNC_HOUR),
          "tasket.ldap.page-size",
          "10",
          "tasket.ldap.connect-timeout",
          "PT1S",
          "tasket.ldap.read-timeout",
          "PT5S");

  /** A house whose people come from it. */
  static WebArchive house() {
    return House.of(
            "people",
            CirclesIT.class,
            MovesIT.class,
            PeopleIT.class,
            ProfilesIT.class,
            HouseDirectory.class,
            TestDirectory.class,
            IndexOnDisk.class,
            TasketWishes.class)
        .deleteClasses(KnownPeople.class, Everyone.class)
        .addAsServiceProvider(ConfigSource.class, HouseDirectory.class);
  }

  static void begin(@Observes @Priority(1) DatabaseReady ready) throws LDAPException {
    HOUSE.beAsNew();
  }

  private static TestDirectory started() {
    try {
      return TestDirectory.started();
    } catch (LDAPException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Set<String> getPropertyNames() {
    return SETTINGS.keySet();
  }

  @Override
  public String getValue(String name) {
    return SETTINGS.get(name);
  }

  @Override
  public String getName() {
    return "house-directory";
  }

  @Override
  public int getOrdinal() {
    return 500;
  }
}
