-- The words of a place by which spare time is found there; null where it was offered before.
alter table tasket_slot add column place_words varchar(1000);

-- When a seat was given back last: what waits for a helper waits from then on. Of seats given back
-- before, all claims that ended so are counted, whether they had one or only wished for it.
alter table tasket_session add column freed_at timestamp(6) with time zone;
update tasket_session set freed_at = (
  select max(c.ended_at) from tasket_claim c
  where c.session_id = tasket_session.id
    and (tasket_session.starts_at is null or tasket_session.starts_at > c.ended_at)
    and c.state in ('WITHDRAWN', 'LAPSED', 'CANCELLED', 'DECLINED'));
