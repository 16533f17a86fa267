-- In a session with a time a hold runs from its end. Of those that began before, for as long as the
-- standard rulebook says, where it would have been over earlier.
update tasket_claim
  set hold_until =
      (select s.ends_at + interval '7' day from tasket_session s
        where s.id = tasket_claim.session_id),
    remind_at =
      (select s.ends_at + interval '84' hour from tasket_session s
        where s.id = tasket_claim.session_id)
  where state in ('ACTIVE', 'RETURNED')
    and exists
      (select 1 from tasket_session s
        where s.id = tasket_claim.session_id
          and s.ends_at + interval '7' day > tasket_claim.hold_until);

-- What the owners left unanswered the managers answer in three times the owners' time, here that of
-- the standard rulebook, or it ends. What they heard of already they are reminded of again.
alter table tasket_claim add column managers_until timestamp(6) with time zone;
update tasket_claim
  set managers_until = answer_until + interval '15' day
  where state = 'APPLIED' and answer_until > current_timestamp;
update tasket_claim
  set managers_until = current_timestamp + interval '15' day,
    remind_at = coalesce(remind_at, current_timestamp + interval '5' day)
  where state = 'APPLIED' and managers_until is null;
create index tasket_claim_for_managers on tasket_claim (state, managers_until, id);

-- Until when the quiet hours of its reader keep a mail back that was tried before them.
alter table tasket_mail add column kept_until timestamp(6) with time zone;
