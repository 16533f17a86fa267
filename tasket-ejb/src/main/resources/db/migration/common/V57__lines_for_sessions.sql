-- When the session began for which somebody stood in line in vain.
alter table tasket_claim add column missed_at timestamp(6) with time zone;

-- Nobody is asked past the start of a session, managers not past its end where its start leaves them
-- less than a day. Of what waits now the reminder that is left comes a day before that, or at once.
update tasket_claim
  set answer_until =
      (select s.starts_at from tasket_session s where s.id = tasket_claim.session_id),
    remind_at =
      (select case when tasket_claim.remind_at > s.starts_at - interval '1' day
          then greatest(current_timestamp, s.starts_at - interval '1' day)
          else tasket_claim.remind_at end
        from tasket_session s where s.id = tasket_claim.session_id)
  where state in ('APPLIED', 'AWAITING_SUPERVISOR')
    and exists
      (select 1 from tasket_session s
        where s.id = tasket_claim.session_id
          and s.starts_at > current_timestamp
          and s.starts_at < tasket_claim.answer_until);
update tasket_claim
  set managers_until =
      (select case when s.starts_at - interval '1' day
            >= greatest(tasket_claim.answer_until, current_timestamp)
          then s.starts_at else s.ends_at end
        from tasket_session s where s.id = tasket_claim.session_id)
  where state = 'APPLIED'
    and exists
      (select 1 from tasket_session s
        where s.id = tasket_claim.session_id
          and s.starts_at > current_timestamp
          and case when s.starts_at - interval '1' day
              >= greatest(tasket_claim.answer_until, current_timestamp)
            then s.starts_at else s.ends_at end < tasket_claim.managers_until);
