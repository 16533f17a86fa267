-- Confirmed minutes, append only. first_for_claim is the claim's id on its first entry and empty on
-- corrections: a claim is never booked twice.
create table tasket_ledger_entry (
  id uuid not null,
  claim_id uuid not null,
  first_for_claim uuid,
  session_id uuid not null,
  tasket_id uuid not null,
  board_id uuid not null,
  board_kind varchar(20) not null,
  helper_id uuid not null,
  helper_department_id uuid,
  owner_department_id uuid,
  minutes integer not null,
  planned_minutes integer not null,
  whose_time varchar(20) not null,
  confirmed_by varchar(10) not null,
  corrects_id uuid,
  at timestamp(6) with time zone not null,
  constraint tasket_ledger_entry_pk primary key (id),
  constraint tasket_ledger_entry_claim foreign key (claim_id) references tasket_claim (id),
  constraint tasket_ledger_entry_once unique (first_for_claim),
  constraint tasket_ledger_entry_corrects foreign key (corrects_id)
    references tasket_ledger_entry (id),
  constraint tasket_ledger_entry_first
    check ((corrects_id is null) = (first_for_claim is not null)),
  constraint tasket_ledger_entry_whose check (whose_time in ('WORK', 'OWN', 'VOLUNTEERING_LEAVE')),
  constraint tasket_ledger_entry_by check (confirmed_by in ('OWNER', 'MANAGER', 'CLOCK'))
);
create index tasket_ledger_entry_of_helper on tasket_ledger_entry (helper_id, at, id);
