create table tasket_board (
  id uuid not null,
  version bigint not null,
  slug varchar(60) not null,
  title_en varchar(120) not null,
  title_fi varchar(120) not null,
  title_sv varchar(120) not null,
  kind varchar(20) not null,
  department_id uuid,
  listed_first boolean default false not null,
  created_at timestamp(6) with time zone not null,
  constraint tasket_board_pk primary key (id),
  constraint tasket_board_slug unique (slug),
  constraint tasket_board_department unique (department_id),
  constraint tasket_board_kind check (kind in ('MICRO_WORK', 'VOLUNTEERING'))
);

create table tasket_board_manager (
  board_id uuid not null,
  person_id uuid not null,
  constraint tasket_board_manager_pk primary key (board_id, person_id),
  constraint tasket_board_manager_board foreign key (board_id) references tasket_board (id)
);
create index tasket_board_manager_person on tasket_board_manager (person_id);

-- The board that every organisation starts with.
insert into tasket_board
  (id, version, slug, title_en, title_fi, title_sv, kind, listed_first, created_at)
values
  ('01890a5d-ac96-774b-bcce-b302099a8057', 1, 'everyone', 'Everyone', 'Kaikki', 'Alla',
   'MICRO_WORK', true, timestamp with time zone '2026-01-01 00:00:00+00');
