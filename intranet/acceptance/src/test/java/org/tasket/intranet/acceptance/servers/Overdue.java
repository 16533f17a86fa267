package org.tasket.intranet.acceptance.servers;

import java.util.List;
import java.util.stream.Collectors;
import org.tasket.intranet.acceptance.house.Postgres;

/** What became due in a night in which no server ran, and what was done of it since. */
record Overdue(Postgres.Database database) {

  static final int OF_EACH = 100;

  static final List<String> EFFECTS =
      List.of(
          "claim.lapsed",
          "claim.confirmed",
          "claim.unanswered",
          "claim.applicationLapsed",
          "claim.unapproved",
          "claim.sessionBegan",
          "tasket.expired",
          "tasket.extended");

  static final List<String> REMINDERS =
      List.of(
          "HOLD_ENDING",
          "SESSION_SOON",
          "ENDING_SOON",
          "APPLICATION_WAITS",
          "APPROVAL_WAITS",
          "DELIVERY_WAITS",
          "OWNER_SILENT");

  /**
   * Without applications that come to the managers only now: of these they hear by the same kind.
   */
  private static final String ALREADY =
      " and (claim_id is null or claim_id not in (select id from due where is_at = 'APPLIED'))";

  static final int ALL_EFFECTS = OF_EACH * EFFECTS.size();
  static final int ALL_REMINDERS = OF_EACH * REMINDERS.size();

  /**
   * As many holds that are over, deliveries, applications and supervisors' words that nobody gave,
   * applications that managers left too, holds that are half over, deliveries, applications and
   * supervisors' words that wait, also for managers, taskets of each kind for which it is time, and
   * lines for sessions that have begun.
   */
  void make(String tasket) {
    database.change(
        """
        create table due as select gen_random_uuid() id, gen_random_uuid() helper, s.id session,
          s.tasket_id tasket,
          (array['ACTIVE', 'DELIVERED', 'APPLIED', 'LEFT', 'AWAITING_SUPERVISOR', 'HALF',
            'ASKING', 'STILL ASKING', 'AGREEING', 'DONE'])[1 + n %% 10] is_at
          from tasket_session s, generate_series(1, 10 * %2$d) n where s.tasket_id = '%1$s';
        insert into tasket_party (tasket_id, person_id, side)
          select tasket, helper, 'HELPER' from due;
        insert into tasket_claim (id, version, tasket_id, session_id, helper_id, live_helper_id,
            state, holds_seat, claimed_at, hold_until, answer_until, managers_until, remind_at,
            delivered_at, actual_minutes, whose_time)
          select id, 1, tasket, session, helper, helper,
            case when is_at = 'HALF' then 'ACTIVE'
              when is_at in ('LEFT', 'ASKING', 'STILL ASKING') then 'APPLIED'
              when is_at = 'AGREEING' then 'AWAITING_SUPERVISOR' when is_at = 'DONE' then 'DELIVERED'
              else is_at end,
            is_at not in ('APPLIED', 'LEFT', 'ASKING', 'STILL ASKING', 'DONE'),
            now() - interval '9 days',
            case is_at when 'ACTIVE' then now() - interval '1 day'
              when 'HALF' then now() + interval '3 days' end,
            case when is_at in ('ASKING', 'AGREEING', 'DONE') then now() + interval '20 hours'
              when is_at = 'STILL ASKING' then now() - interval '5 days'
              when is_at not in ('ACTIVE', 'HALF') then now() - interval '1 day' end,
            case is_at when 'APPLIED' then now() + interval '14 days'
              when 'ASKING' then now() + interval '15 days'
              when 'STILL ASKING' then now() + interval '10 days'
              when 'LEFT' then now() - interval '1 hour' end,
            now() - case is_at when 'STILL ASKING' then interval '1 minute' else interval '3 days' end,
            case when is_at in ('DELIVERED', 'DONE') then now() - interval '7 days' end,
            case when is_at in ('DELIVERED', 'DONE') then 20 end,
            case when is_at in ('DELIVERED', 'DONE') then 'WORK' end
          from due;
        update tasket_session set seats_held = 5 * %2$d where tasket_id = '%1$s';

        create table due_tasket as select gen_random_uuid() id, gen_random_uuid() session,
          gen_random_uuid() helper, (array['ENDING', 'OVER', 'SERIES', 'SITTING'])[1 + n %% 4] is_at
          from generate_series(1, 4 * %2$d) n;
        insert into tasket_party (tasket_id, person_id, side)
          select d.id, t.owner_id, 'OWNER' from due_tasket d, tasket_tasket t where t.id = '%1$s';
        insert into tasket_tasket select (jsonb_populate_record(t, jsonb_build_object('id', d.id,
            'published_at', now() - interval '5 days',
            'open_until', now() + case d.is_at when 'ENDING' then interval '20 hours'
              when 'OVER' then interval '-1 hour' else interval '100 days' end)
            || case when d.is_at = 'SERIES' then jsonb_build_object('series_every', 'WEEKLY',
              'series_start', now() - interval '1 day', 'series_end', now() - interval '23 hours',
              'series_zone', 'Europe/Helsinki', 'series_seats', 3, 'series_made', 1)
              else '{}' end)).*
          from tasket_tasket t, due_tasket d where t.id = '%1$s';
        insert into tasket_session (id, tasket_id, starts_at, ends_at, zone, seats, seats_held)
          select session, id, now() + starts, now() + starts + interval '1 hour',
            case when starts is not null then 'Europe/Helsinki' end, 3,
            case when is_at = 'SITTING' then 1 else 0 end
          from (select *, case is_at when 'SERIES' then interval '-1 day'
            when 'SITTING' then interval '20 hours' end starts from due_tasket) d;
        insert into tasket_party (tasket_id, person_id, side)
          select id, helper, 'HELPER' from due_tasket where is_at = 'SITTING';
        insert into tasket_claim (id, version, tasket_id, session_id, helper_id, live_helper_id,
            state, holds_seat, claimed_at, hold_until)
          select gen_random_uuid(), 1, id, session, helper, helper, 'ACTIVE', true,
            now() - interval '1 day', now() + interval '6 days'
          from due_tasket where is_at = 'SITTING';

        insert into tasket_party (tasket_id, person_id, side)
          select id, helper, 'HELPER' from due_tasket where is_at = 'SERIES';
        insert into tasket_claim (id, version, tasket_id, session_id, helper_id, live_helper_id,
            state, holds_seat, claimed_at)
          select gen_random_uuid(), 1, id, session, helper, helper, 'WAITING', false,
            now() - interval '2 days'
          from due_tasket where is_at = 'SERIES'
        """
            .formatted(tasket, OF_EACH));
  }

  long done() {
    return database.number(
        "select count(*) from tasket_audit where way_in = 'JOB' and operation in ("
            + quoted(EFFECTS)
            + ")");
  }

  long reminded() {
    return database.number(
        "select count(*) from tasket_notice where kind in (" + quoted(REMINDERS) + ")" + ALREADY);
  }

  private static String quoted(List<String> words) {
    return words.stream().collect(Collectors.joining("', '", "'", "'"));
  }

  long done(String operation) {
    return database.number(
        "select count(distinct object_id) from tasket_audit where operation = '%s'"
            .formatted(operation));
  }

  /** Of a reminder that it gave, the only trace is who heard of it. */
  long reminded(String kind) {
    return database.number(
        "select count(distinct (reader_id, tasket_id, claim_id)) from tasket_notice where kind = '%s'"
                .formatted(kind)
            + ALREADY);
  }
}
