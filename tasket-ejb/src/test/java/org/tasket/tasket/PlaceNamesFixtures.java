package org.tasket.tasket;

import java.util.Map;
import org.tasket.platform.SettingsFixtures;

/** The names of places where nobody set others. */
public final class PlaceNamesFixtures {

  private PlaceNamesFixtures() {}

  public static PlaceNames usual() {
    return new PlaceNames(SettingsFixtures.settings(Map.of()));
  }
}
