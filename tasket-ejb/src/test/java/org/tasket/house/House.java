package org.tasket.house;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.tasket.board.BoardFixtures;
import org.tasket.tasket.TasketWishes;

/**
 * The core as it is shipped, with its libraries, in a WAR on a real server; people come from a fake
 * directory of names, and the clock can be set.
 */
public final class House {

  static final String SHARED = "shared.war";

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
        KeptIT.class,
        LifeIT.class,
        Races.class,
        RacesIT.class,
        SkillsIT.class,
        TasketsIT.class,
        BoardFixtures.class,
        Reports.class,
        TasketWishes.class);
  }

  public static WebArchive with(Class<?>... tests) {
    return named("house.war", tests);
  }

  private static WebArchive named(String name, Class<?>... tests) {
    return ShrinkWrap.create(WebArchive.class, name)
        .addAsLibrary(new File(System.getProperty("tasket.test.core")))
        .addAsLibraries(new File(System.getProperty("tasket.test.libraries")).listFiles())
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addClasses(KnownPeople.class, SettableClock.class, House.class, Everyone.class)
        .addClasses(tests);
  }
}
