package org.tasket.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.cause.Cause;
import org.tasket.skill.ListedSkill;
import org.tasket.tasket.Claimable;
import org.tasket.tasket.TasketSkill;
import org.tasket.tasket.TasketView;

/**
 * Why a tasket is suggested, of all its points: that it fits the minutes always, and of the rest
 * what would make somebody choose it.
 */
final class Reasons {

  private static final long SOON_DAYS = 3;

  private static final Comparator<Why> WEIGHTIEST_FIRST =
      Comparator.comparingInt(Why::points).reversed().thenComparing(Why::part);

  private final Claimable facts;
  private final Map<Part, Integer> points;
  private final TasketView tasket;
  private final Seeker seeker;
  private final Instant now;

  private Reasons(
      Claimable facts, Map<Part, Integer> points, TasketView tasket, Seeker seeker, Instant now) {
    this.facts = facts;
    this.points = points;
    this.tasket = tasket;
    this.seeker = seeker;
    this.now = now;
  }

  static List<Why> of(
      Claimable facts, Map<Part, Integer> points, TasketView tasket, Seeker seeker, Instant now) {
    return new Reasons(facts, points, tasket, seeker, now).all();
  }

  private List<Why> all() {
    List<Why> reasons = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part == Part.MINUTES || points(part) > 0) {
        of(part).ifPresent(reasons::add);
      }
    }
    reasons.sort(WEIGHTIEST_FIRST);
    return reasons;
  }

  private Optional<Why> of(Part part) {
    return switch (part) {
      case MINUTES -> Optional.of(counted(part, facts.minutes()));
      case SKILLS -> named(part, skills(seeker.has()));
      case LEARN -> named(part, skills(seeker.wants()));
      case CAUSES -> named(part, causes());
      case DEPARTMENT -> named(part, List.of(tasket.owner().departmentNames()));
      case SEATS -> Optional.of(counted(part, facts.free())).filter(why -> facts.free() > 1);
      case ENDING ->
          Optional.of(Duration.between(now, facts.until()).toDays())
              .filter(days -> days < SOON_DAYS)
              .map(days -> counted(part, days));
      case WAITING ->
          Optional.of(Duration.between(facts.since(), now).toDays())
              .filter(days -> days >= SOON_DAYS)
              .map(days -> counted(part, days));
    };
  }

  private Why counted(Part part, long number) {
    return Why.counted(part, points(part), number);
  }

  /** What was scored may be an hour old; what has no name today is no reason any more. */
  private Optional<Why> named(Part part, List<Map<Locale, String>> names) {
    List<Map<Locale, String>> known = names.stream().filter(name -> !name.isEmpty()).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(Why.named(part, points(part), known));
  }

  private List<Map<Locale, String>> skills(Set<UUID> own) {
    return tasket.skills().stream()
        .map(TasketSkill::listed)
        .flatMap(Optional::stream)
        .filter(skill -> own.contains(skill.id()))
        .map(ListedSkill::names)
        .toList();
  }

  private List<Map<Locale, String>> causes() {
    return tasket.terms().board().causes().stream()
        .filter(seeker.causes()::contains)
        .map(Cause::names)
        .toList();
  }

  private int points(Part part) {
    return points.get(part);
  }
}
