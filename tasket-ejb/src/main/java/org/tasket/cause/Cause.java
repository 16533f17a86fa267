package org.tasket.cause;

import java.util.Locale;
import org.tasket.platform.Words;

/**
 * What volunteering can be for: groups A to G of the International Classification of Non-profit and
 * Third Sector Organizations (ICNP/TSO, United Nations 2018), told as people say them. Faith,
 * parties and trade unions are no causes here, for a register of staff has no business to know them
 * (ADR 0043).
 */
public enum Cause {
  CHILDREN,
  ELDERLY,
  DISABILITY,
  NEED,
  INTEGRATION,
  HEALTH,
  EMERGENCIES,
  EDUCATION,
  CULTURE,
  SPORTS,
  NATURE,
  ANIMALS,
  COMMUNITY,
  WORLD;

  /** What it is called in a reader's language. */
  public String name(Locale reader) {
    return Words.in(reader).text("cause." + name());
  }
}
