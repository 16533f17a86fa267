-- A claim says itself whether it holds a seat: work delivered after its time may hold none.
alter table tasket_claim add column holds_seat boolean default false not null;
update tasket_claim set holds_seat = true
  where state in ('AWAITING_SUPERVISOR', 'ACTIVE', 'DELIVERED', 'RETURNED', 'CONFIRMED');
alter table tasket_claim add constraint tasket_claim_seat check (
  (holds_seat or state not in ('AWAITING_SUPERVISOR', 'ACTIVE')) and
  (not holds_seat or state in
    ('AWAITING_SUPERVISOR', 'ACTIVE', 'DELIVERED', 'RETURNED', 'CONFIRMED')));

-- Due times, as the rulebook had them when their clocks started.
alter table tasket_claim add column answer_until timestamp(6) with time zone;
alter table tasket_claim add column late_until timestamp(6) with time zone;
alter table tasket_claim add column objection_until timestamp(6) with time zone;
create index tasket_claim_held on tasket_claim (state, hold_until, id);
create index tasket_claim_unanswered on tasket_claim (state, answer_until, id);
create index tasket_claim_in_line on tasket_claim (session_id, state, claimed_at, id);

-- Who put the helper into the seat, where it was the owner; who confirmed, where it was a person.
alter table tasket_claim add column added_by_id uuid;
alter table tasket_claim add column confirmed_by_id uuid;

-- The keys of the requirements that the helper affirmed, and when.
alter table tasket_claim add column must_affirm boolean default false not null;
alter table tasket_claim add column affirmed varchar(1000);
alter table tasket_claim add column affirmed_at timestamp(6) with time zone;

alter table tasket_claim add column whose_time varchar(20);
update tasket_claim set whose_time = 'WORK' where delivered_at is not null;
alter table tasket_claim add constraint tasket_claim_whose
  check (whose_time in ('WORK', 'OWN', 'VOLUNTEERING_LEAVE'));

-- The helper's objection to changed minutes, and how a manager settled it.
alter table tasket_claim add column objected_at timestamp(6) with time zone;
alter table tasket_claim add column objection_reason varchar(200);
alter table tasket_claim add column objection_words varchar(2000);
alter table tasket_claim add column settled_at timestamp(6) with time zone;
alter table tasket_claim add column settled_minutes integer;
alter table tasket_claim add column settlement_reason varchar(200);
alter table tasket_claim add column settlement_words varchar(2000);
alter table tasket_claim add constraint tasket_claim_settled check (
  settled_at is null or (objected_at is not null and settled_minutes between 1 and 10000));

-- One row per helper and board that limits live claims: whoever claims there locks it, so that two
-- claims of one helper at once are counted one after the other.
create table tasket_claim_turn (
  board_id uuid not null,
  helper_id uuid not null,
  constraint tasket_claim_turn_pk primary key (board_id, helper_id),
  constraint tasket_claim_turn_board foreign key (board_id) references tasket_board (id)
);

-- What is delivered already waits five days for its answer, as the standard rulebook says.
update tasket_claim set answer_until = delivered_at + interval '5' day where state = 'DELIVERED';
