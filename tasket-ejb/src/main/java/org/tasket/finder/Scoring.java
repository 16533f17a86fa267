package org.tasket.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.tasket.Claimable;

/**
 * How well open taskets suit somebody, by declared facts alone: each {@link Part} is a share from 0
 * to 1 of its weight, and a score is the sum of the points. The same facts always give the same
 * score (ADR 0041).
 */
final class Scoring {

  private static final Duration ENDING = Duration.ofDays(7);

  private static final List<Part> PARTS = List.of(Part.values());

  /** What each part can give, in their order. */
  private final double[] most = new double[PARTS.size()];

  private final Seeker seeker;
  private final SpendTime wish;
  private final Instant now;

  Scoring(Weights weights, Seeker seeker, SpendTime wish, Instant now) {
    this.seeker = seeker;
    this.wish = wish;
    this.now = now;
    Arrays.setAll(most, part -> weights.of(PARTS.get(part), wish.mood()));
  }

  /** Asked of all that is open: what is made here is made thousands of times. */
  Score of(Claimable tasket) {
    Map<Part, Integer> points = new EnumMap<>(Part.class);
    for (int part = 0; part < most.length; part++) {
      double share = share(PARTS.get(part), tasket);
      points.put(PARTS.get(part), (int) Math.round(share * most[part]));
    }
    return Score.of(tasket, points);
  }

  private double share(Part part, Claimable tasket) {
    return switch (part) {
      case MINUTES -> (double) tasket.plannedMinutes() / wish.minutes();
      case SKILLS -> skills(seeker.has(), tasket.skills());
      case LEARN -> skills(seeker.wants(), tasket.skills());
      case CAUSES -> Collections.disjoint(seeker.causes(), tasket.causes()) ? 0 : 1;
      case DEPARTMENT -> distance(seeker.departments(), tasket.departments());
      case SEATS -> (double) tasket.free() / tasket.seats();
      case ENDING -> 1 - within(Duration.between(now, tasket.until()), ENDING);
      case WAITING ->
          tasket.held() > 0 ? 0 : within(Duration.between(tasket.since(), now), Claimable.LONG);
    };
  }

  private static double skills(Set<UUID> own, Set<UUID> asked) {
    int common = common(asked, own);
    return common == 0 ? 0 : 0.5 + 0.5 * common / asked.size();
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

  private static double within(Duration some, Duration whole) {
    double share = (double) some.toMillis() / whole.toMillis();
    return Math.min(1, Math.max(0, share));
  }
}
