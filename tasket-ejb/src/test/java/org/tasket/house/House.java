package org.tasket.house;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The core as it is shipped, with its libraries, in a WAR on a real server; people come from a fake
 * directory of names, and the clock can be set.
 */
public final class House {

  private House() {}

  public static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.create(WebArchive.class, "house.war")
        .addAsLibrary(new File(System.getProperty("tasket.test.core")))
        .addAsLibraries(new File(System.getProperty("tasket.test.libraries")).listFiles())
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addClasses(KnownPeople.class, SettableClock.class, House.class, Everyone.class)
        .addClasses(tests);
  }
}
