package org.tasket.finder;

import java.util.Locale;
import org.tasket.platform.Setting;

/** What a score is made of. Each part counts up to its weight, which is a setting. */
public enum Part {
  /** How much of the minutes the work fills. */
  MINUTES(Setting.FINDER_MINUTES),
  /** It asks for what the person can: half for the first of its skills, all for all of them. */
  SKILLS(Setting.FINDER_SKILLS),
  /** It asks for what the person wants to learn, counted likewise. */
  LEARN(Setting.FINDER_LEARN),
  /** One of its causes is one of the person's. */
  CAUSES(Setting.FINDER_CAUSES),
  /**
   * How little of the way down the house's tree its owner's department shares with the person's.
   */
  DEPARTMENT(Setting.FINDER_DEPARTMENT),
  /** How much of its seats is still free. */
  SEATS(Setting.FINDER_SEATS),
  /** How near its end is, from seven days before. */
  ENDING(Setting.FINDER_ENDING),
  /** How long it has been without any helper, to fourteen days. */
  WAITING(Setting.FINDER_WAITING);

  private final Setting weight;

  Part(Setting weight) {
    this.weight = weight;
  }

  Setting weight() {
    return weight;
  }

  /** How texts call it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
