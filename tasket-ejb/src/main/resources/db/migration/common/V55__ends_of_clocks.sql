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
