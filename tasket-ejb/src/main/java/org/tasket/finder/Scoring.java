package org.tasket.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tasket.tasket.Claimable;
import org.tasket.tasket.Glance;
import org.tasket.tasket.Taker;

/**
 * How well open taskets suit somebody, by declared facts alone: each {@link Part} is a share from 0
 * to 1 of its weight, and a score is the sum of the points. The same facts always give the same
 * score (ADR 0041).
 *
 * <p>The sum is asked of whatever may come first, so that nothing is made for it (ADR 0076).
 */
final class Scoring {

  private static final double ENDING = Duration.ofDays(7).toMillis();
  private static final double WAITING = Claimable.LONG.toMillis();

  private final Seeker seeker;
  private final long hasGlance;
  private final long wantsGlance;
  private final long causesGlance;
  private final int minutes;
  private final long now;
  private final long left;

  /** What each part can give. */
  private final double mostForMinutes;

  private final double mostForSkills;
  private final double mostForLearning;
  private final double mostForCauses;
  private final double mostForDepartment;
  private final double mostForSeats;
  private final double mostForEnding;
  private final double mostForWaiting;

  /** What this person can be given for all that {@link #most} is not told. */
  private final int mostBesides;

  /** By the line of departments, which taskets of one department share. */
  private final IdentityHashMap<List<UUID>, Integer> departments = new IdentityHashMap<>();

  Scoring(Weights weights, Seeker seeker, SpendTime wish, Instant now) {
    this.seeker = seeker;
    this.hasGlance = Glance.ofAll(seeker.has());
    this.wantsGlance = Glance.ofAll(seeker.wants());
    this.causesGlance = Glance.ofAll(seeker.causes());
    this.minutes = wish.minutes();
    this.now = now.toEpochMilli();
    this.left = now.plusNanos(999_999).toEpochMilli();
    mostForMinutes = weights.of(Part.MINUTES, wish.mood());
    mostForSkills = weights.of(Part.SKILLS, wish.mood());
    mostForLearning = weights.of(Part.LEARN, wish.mood());
    mostForCauses = weights.of(Part.CAUSES, wish.mood());
    mostForDepartment = weights.of(Part.DEPARTMENT, wish.mood());
    mostForSeats = weights.of(Part.SEATS, wish.mood());
    mostForEnding = weights.of(Part.ENDING, wish.mood());
    mostForWaiting = weights.of(Part.WAITING, wish.mood());
    mostBesides =
        (seeker.has().isEmpty() ? 0 : points(mostForSkills, 1))
            + (seeker.wants().isEmpty() ? 0 : points(mostForLearning, 1))
            + (seeker.causes().isEmpty() ? 0 : points(mostForCauses, 1))
            + (seeker.departments().isEmpty() ? 0 : points(mostForDepartment, 1))
            + points(mostForSeats, 1);
  }

  /** What one with these facts counts at most, whatever else is to be said of it. */
  int most(int longest, long since, long until) {
    return minutes(Math.min(longest, minutes)) + waiting(since) + ending(until) + mostBesides;
  }

  /** Of all parts; where it cannot come to the least, it is some number below that. */
  int sum(Claimable tasket, int least) {
    int sum =
        minutes(tasket)
            + has(tasket)
            + wants(tasket)
            + causes(tasket)
            + seats(tasket)
            + ending(tasket)
            + waiting(tasket);
    return sum + mostForDepartment < least ? sum : sum + department(tasket);
  }

  Map<Part, Integer> points(Claimable tasket) {
    Map<Part, Integer> points = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      points.put(part, points(part, tasket));
    }
    return Collections.unmodifiableMap(points);
  }

  private int points(Part part, Claimable tasket) {
    return switch (part) {
      case MINUTES -> minutes(tasket);
      case SKILLS -> has(tasket);
      case LEARN -> wants(tasket);
      case CAUSES -> causes(tasket);
      case DEPARTMENT -> department(tasket);
      case SEATS -> seats(tasket);
      case ENDING -> ending(tasket);
      case WAITING -> waiting(tasket);
    };
  }

  private int minutes(Claimable tasket) {
    return minutes(tasket.minutes());
  }

  private int minutes(int taken) {
    return points(mostForMinutes, (double) taken / minutes);
  }

  private int has(Claimable tasket) {
    return skills(mostForSkills, tasket.skillsAmong(seeker.has(), hasGlance), tasket);
  }

  private int wants(Claimable tasket) {
    return skills(mostForLearning, tasket.skillsAmong(seeker.wants(), wantsGlance), tasket);
  }

  private int skills(double most, int common, Claimable tasket) {
    return common == 0 ? 0 : points(most, 0.5 + 0.5 * common / tasket.skills().size());
  }

  private int causes(Claimable tasket) {
    return tasket.isForOneOf(seeker.causes(), causesGlance) ? points(mostForCauses, 1) : 0;
  }

  private int department(Claimable tasket) {
    List<UUID> line = tasket.departments();
    Integer known = departments.get(line);
    if (known == null) {
      known = points(mostForDepartment, distance(seeker.departments(), line));
      departments.put(line, known);
    }
    return known;
  }

  private int seats(Claimable tasket) {
    return points(mostForSeats, (double) tasket.free() / tasket.seats());
  }

  private int ending(Claimable tasket) {
    return ending(tasket.untilMillis());
  }

  /** What is left is counted in whole milliseconds, as what has passed is. */
  private int ending(long until) {
    return points(mostForEnding, 1 - within((until - left) / ENDING));
  }

  private int waiting(Claimable tasket) {
    return waiting(tasket.waitingSince());
  }

  private int waiting(long since) {
    return since == Taker.NEVER ? 0 : points(mostForWaiting, within((now - since) / WAITING));
  }

  private static int points(double most, double share) {
    return share == 0 ? 0 : (int) Math.round(share * most);
  }

  private static double within(double share) {
    return Math.min(1, Math.max(0, share));
  }

  /**
   * How far apart two departments are: 0 where one is part of the other or one of them is not
   * known, 1 where nothing is above both of them.
   */
  static double distance(List<UUID> one, List<UUID> other) {
    if (one.isEmpty()
        || other.isEmpty()
        || one.contains(other.get(0))
        || other.contains(one.get(0))) {
      return 0;
    }
    return 1 - (double) common(one, other) / Math.max(one.size(), other.size());
  }

  private static int common(Collection<UUID> some, Collection<UUID> others) {
    int common = 0;
    for (UUID one : some) {
      if (others.contains(one)) {
        common++;
      }
    }
    return common;
  }
}
