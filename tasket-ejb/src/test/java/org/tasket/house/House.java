package org.tasket.house;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.tasket.board.BoardFixtures;
import org.tasket.finder.IndexOnDisk;
import org.tasket.tasket.TasketWishes;
import org.tasket.webhook.FakeMessenger;

/**
 * The core as it is shipped, with its libraries, in a WAR on a real server; people come from a fake
 * directory of names, and the clock can be set.
 */
public final class House {

  static final String SHARED = "shared.war";
  static final String OWN = "house.war";

  private static final String SETTINGS = "META-INF/microprofile-config.properties";

  private House() {}

  /**
   * One house for all tests that leave it as they found it: whose objects are their own, who turn
   * the clock back, and to whom it is all the same what else there is.
   */
  static WebArchive shared() {
    return named(
            SHARED,
            AttachmentsIT.class,
            ChangesIT.class,
            CalendarIT.class,
            ClaimsIT.class,
            FeedsIT.class,
            KeptIT.class,
            LifeIT.class,
            Races.class,
            RacesIT.class,
            SearchIT.class,
            SkillsIT.class,
            TasketsIT.class,
            TokensIT.class,
            WebhooksIT.class,
            BoardFixtures.class,
            FakeMessenger.class,
            IndexOnDisk.class,
            Reports.class,
            TasketWishes.class)
        .addAsResource(
            new StringAsset("tasket.index.pace=PT0.1S\ntasket.webhooks.to=hooks.example.org"),
            SETTINGS);
  }

  /** A house of their own, with a new database. */
  public static WebArchive with(Class<?>... tests) {
    return named(OWN, tests);
  }

  /** A house with a whole server of its own, for its database is another. */
  static WebArchive alone(Class<?>... tests) {
    return named("alone.war", tests);
  }

  /** A house in which nothing is sent to the database but by the tests. */
  static WebArchive still(Class<?>... tests) {
    return with(tests).addAsResource(new StringAsset("tasket.index.pace=PT1H"), SETTINGS);
  }

  private static WebArchive named(String name, Class<?>... tests) {
    return ShrinkWrap.create(WebArchive.class, name)
        .addAsLibrary(new File(System.getProperty("tasket.test.core")))
        .addAsLibraries(new File(System.getProperty("tasket.test.libraries")).listFiles())
        .addAsResource(new StringAsset("tasket.index.pace=PT0.1S"), SETTINGS)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addClasses(KnownPeople.class, SettableClock.class, House.class, Everyone.class)
        .addClasses(tests);
  }
}
