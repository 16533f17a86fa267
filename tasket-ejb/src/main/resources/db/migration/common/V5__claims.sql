-- live_helper_id repeats the helper while the claim is live and is empty afterwards: unique per
-- session (one live claim per helper), and tied to the helpers' side of the tasket.
create table tasket_claim (
  id uuid not null,
  version bigint not null,
  tasket_id uuid not null,
  session_id uuid not null,
  helper_id uuid not null,
  live_helper_id uuid,
  side varchar(6) default 'HELPER' not null,
  state varchar(20) not null,
  claimed_at timestamp(6) with time zone not null,
  hold_until timestamp(6) with time zone,
  delivered_at timestamp(6) with time zone,
  actual_minutes integer,
  reflection varchar(5000),
  confirmed_minutes integer,
  thanks varchar(500),
  reason varchar(200),
  words varchar(2000),
  ended_at timestamp(6) with time zone,
  constraint tasket_claim_pk primary key (id),
  constraint tasket_claim_tasket foreign key (tasket_id) references tasket_tasket (id),
  constraint tasket_claim_session foreign key (session_id) references tasket_session (id),
  constraint tasket_claim_one_live unique (session_id, live_helper_id),
  constraint tasket_claim_not_by_owner foreign key (tasket_id, live_helper_id, side)
    references tasket_party (tasket_id, person_id, side),
  constraint tasket_claim_side check (side = 'HELPER'),
  constraint tasket_claim_live_is_helper
    check (live_helper_id is null or live_helper_id = helper_id),
  constraint tasket_claim_live check ((live_helper_id is not null) = (state in
    ('APPLIED', 'AWAITING_SUPERVISOR', 'WAITING', 'ACTIVE', 'DELIVERED', 'RETURNED'))),
  constraint tasket_claim_minutes
    check (actual_minutes is null or actual_minutes between 1 and 10000),
  constraint tasket_claim_state check (state in
    ('APPLIED', 'AWAITING_SUPERVISOR', 'WAITING', 'ACTIVE', 'DELIVERED', 'RETURNED',
     'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'CANCELLED'))
);
create index tasket_claim_of_tasket on tasket_claim (tasket_id, claimed_at, id);
create index tasket_claim_of_helper on tasket_claim (helper_id, claimed_at, id);
