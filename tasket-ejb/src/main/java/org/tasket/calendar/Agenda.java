package org.tasket.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.claim.Engagement;
import org.tasket.claim.Engagements;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.tasket.OwnSessions;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;

/**
 * What somebody has on: the sessions in which they hold a seat or hope for one, the days by which
 * they deliver, the sessions of their own taskets, and the days by which helpers deliver there.
 * Sessions stay for a month after they are over. What has ended is not in it.
 */
@ApplicationScoped
class Agenda {

  static final String NAME = "Tasket";
  static final int TASKETS_MOST = 2 * Page.MOST;
  static final int MOST = 1_000;

  private static final Duration LOOKING_BACK = Duration.ofDays(30);
  private static final Set<TasketState> GOING_ON =
      EnumSet.of(TasketState.SUBMITTED, TasketState.OPEN, TasketState.PAUSED);

  @Inject Engagements engagements;
  @Inject OwnSessions own;
  @Inject TasketList taskets;
  @Inject NamesOfPeople names;
  @Inject Settings settings;
  @Inject Clock clock;

  /** At most 1,000 appointments, of 200 taskets. */
  List<Appointment> of(Actor actor) {
    Instant since = clock.instant().minus(LOOKING_BACK);
    List<Engagement> engaged = engagements.of(actor.person(), TASKETS_MOST);
    List<Engagement> underWay = engagements.underWayFor(actor.person(), MOST);
    Set<UUID> wanted = new LinkedHashSet<>();
    engaged.forEach(one -> wanted.add(one.tasket()));
    wanted.addAll(own.taskets(actor.person(), since, TASKETS_MOST));
    underWay.forEach(one -> wanted.add(one.tasket()));
    Map<UUID, TasketView> seen = seen(actor, wanted.stream().limit(TASKETS_MOST).toList());

    AppointmentWords words =
        new AppointmentWords(language(actor), settings.zone(), settings.publicUrl());
    Stream<Appointment> asHelper =
        engaged.stream()
            .filter(one -> seen.containsKey(one.tasket()))
            .flatMap(one -> ofClaim(words, seen.get(one.tasket()), one, since));
    Stream<Appointment> asOwner =
        seen.values().stream()
            .filter(tasket -> tasket.isOwnedBy(actor.person()))
            .flatMap(
                tasket ->
                    sessions(tasket, since)
                        .map(session -> words.ownSession(tasket.outline(), session)));
    return Stream.of(asHelper, asOwner, deliveries(words, seen, underWay))
        .flatMap(those -> those)
        .limit(MOST)
        .toList();
  }

  private Locale language(Actor actor) {
    return names.of(List.of(actor.person())).get(actor.person()).language();
  }

  /** Those of the taskets that go on and that the reader sees now, a hundred with each question. */
  private Map<UUID, TasketView> seen(Actor actor, List<UUID> wanted) {
    Map<UUID, TasketView> seen = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += Page.MOST) {
      Collection<UUID> some = wanted.subList(from, Math.min(from + Page.MOST, wanted.size()));
      seen.putAll(taskets.seen(actor, some));
    }
    seen.values().removeIf(tasket -> !GOING_ON.contains(tasket.state()));
    return seen;
  }

  private static Stream<Appointment> ofClaim(
      AppointmentWords words, TasketView tasket, Engagement claim, Instant since) {
    List<Appointment> all = new ArrayList<>();
    sessions(tasket, since)
        .filter(session -> session.id().equals(claim.session()))
        .forEach(session -> all.add(words.session(tasket.outline(), session, claim)));
    claim.holdUntil().ifPresent(until -> all.add(words.hold(tasket.outline(), claim, until)));
    return all.stream();
  }

  private static Stream<SessionView> sessions(TasketView tasket, Instant since) {
    return tasket.sessions().stream()
        .filter(session -> session.end().filter(end -> end.isAfter(since)).isPresent());
  }

  /** One for each day and tasket, however many helpers deliver by then. */
  private Stream<Appointment> deliveries(
      AppointmentWords words, Map<UUID, TasketView> seen, List<Engagement> underWay) {
    ZoneId zone = settings.zone();
    record Due(UUID tasket, LocalDate day) {}
    return underWay.stream()
        .filter(one -> seen.containsKey(one.tasket()))
        .flatMap(
            one ->
                one
                    .holdUntil()
                    .map(until -> new Due(one.tasket(), until.atZone(zone).toLocalDate()))
                    .stream())
        .distinct()
        .map(due -> words.delivery(seen.get(due.tasket()).outline(), due.day()));
  }
}
