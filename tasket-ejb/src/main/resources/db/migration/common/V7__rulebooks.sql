-- Kinds of boards are data: an organisation may add rows, and no code asks for one by its name but
-- the usual one.
create table tasket_board_kind (
  code varchar(20) not null,
  name_en varchar(60) not null,
  name_fi varchar(60) not null,
  name_sv varchar(60) not null,
  helps_organisations boolean not null,
  whose_time varchar(60) not null,
  constraint tasket_board_kind_pk primary key (code)
);
insert into tasket_board_kind (code, name_en, name_fi, name_sv, helps_organisations, whose_time)
values
  ('MICRO_WORK', 'Micro-work', 'Pientyö', 'Småarbete', false, 'WORK'),
  ('VOLUNTEERING', 'Volunteering', 'Vapaaehtoistyö', 'Volontärarbete', true,
   'OWN,VOLUNTEERING_LEAVE');

-- The rulebook is one JSON document; what lists ask for is in columns and tables of its own.
alter table tasket_board drop constraint tasket_board_kind;
alter table tasket_board add constraint tasket_board_of_kind
  foreign key (kind) references tasket_board_kind (code);
alter table tasket_board add column rulebook varchar(1000000) default '{}' not null;
alter table tasket_board add column state varchar(10) default 'OPEN' not null;
alter table tasket_board add constraint tasket_board_state
  check (state in ('PREPARED', 'OPEN', 'ARCHIVED'));

create table tasket_board_manager_group (
  board_id uuid not null,
  group_name varchar(255) not null,
  constraint tasket_board_manager_group_pk primary key (board_id, group_name),
  constraint tasket_board_manager_group_board foreign key (board_id) references tasket_board (id)
);

-- Who may see a board; a board without rows is everyone's.
create table tasket_board_audience (
  board_id uuid not null,
  department_id uuid,
  sub_units boolean not null,
  group_name varchar(255),
  constraint tasket_board_audience_board foreign key (board_id) references tasket_board (id),
  constraint tasket_board_audience_department
    foreign key (department_id) references tasket_department (id),
  constraint tasket_board_audience_either
    check ((department_id is null) <> (group_name is null))
);
create index tasket_board_audience_of on tasket_board_audience (board_id);
