package org.tasket.skill;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The ways up a list, by whatever its skills are known by: sound where none comes back to where it
 * was, or is longer than any list is deep.
 */
final class Ascent<T> {

  private final Function<T, Set<T>> above;
  private final Set<T> sound = new HashSet<>();

  /**
   * @param above what lies right above one
   */
  Ascent(Function<T, Set<T>> above) {
    this.above = above;
  }

  boolean isSound(T from) {
    return isSound(from, new LinkedHashSet<>());
  }

  private boolean isSound(T one, Set<T> below) {
    if (sound.contains(one)) {
      return true;
    }
    if (!below.add(one) || below.size() > SkillRows.DEEPEST) {
      return false;
    }
    boolean all = above.apply(one).stream().allMatch(next -> isSound(next, below));
    below.remove(one);
    if (all) {
      sound.add(one);
    }
    return all;
  }
}
