package org.tasket.house;

import java.util.Optional;
import org.jboss.shrinkwrap.api.Archive;

/** In which a house has to be when a class of tests comes into it. */
enum Condition {

  /** By whoever leaves it as they found it too. */
  AS_FOUND,

  /** As on its first day. */
  AS_NEW,

  /** As new, and the index follows the database only when it is told to. */
  STILL;

  private static final String END = ".war";

  /** What an archive of this house is called for classes that need it so. */
  String ofHouse(String house) {
    return house + "-" + name() + END;
  }

  /** Whether a house is so, as the class before had it; or as it came, where there was none. */
  boolean isMetBy(Optional<Condition> before) {
    return switch (this) {
      case AS_FOUND -> before.isEmpty() || before.get() == AS_FOUND;
      case AS_NEW -> before.isEmpty();
      case STILL -> false;
    };
  }

  /** Whether an archive is called so. */
  static boolean isToldBy(Archive<?> archive) {
    return archive.getName().contains("-");
  }

  static String houseOf(Archive<?> archive) {
    return archive.getName().substring(0, archive.getName().indexOf('-'));
  }

  static Condition of(Archive<?> archive) {
    String name = archive.getName();
    return valueOf(name.substring(name.indexOf('-') + 1, name.length() - END.length()));
  }
}
