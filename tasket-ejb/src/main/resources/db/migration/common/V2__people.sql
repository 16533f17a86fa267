-- Organisational units as the directory has them. One that vanished there is marked, never deleted:
-- boards and the ledger refer to it.
create table tasket_department (
  id uuid not null,
  version bigint not null,
  source varchar(40) not null,
  directory_key uuid not null,
  code varchar(255) not null,
  name_en varchar(255),
  name_fi varchar(255),
  name_sv varchar(255),
  parent_id uuid,
  vanished_at timestamp(6) with time zone,
  constraint tasket_department_pk primary key (id),
  constraint tasket_department_key unique (source, directory_key),
  constraint tasket_department_parent_fk foreign key (parent_id) references tasket_department (id)
);
create index tasket_department_code on tasket_department (source, code);
create index tasket_department_parent on tasket_department (parent_id);

-- The only table with a directory key, a login, a name or a mail address of a person. The key says
-- who somebody is; a login can be given to somebody else, and the row that had it loses it.
create table tasket_person (
  id uuid not null,
  version bigint not null,
  source varchar(40) not null,
  directory_key uuid not null,
  login varchar(255),
  name varchar(255) not null,
  mail varchar(255),
  language varchar(2),
  department_id uuid,
  supervisor_key uuid,
  last_seen_at timestamp(6) with time zone not null,
  vanished_at timestamp(6) with time zone,
  constraint tasket_person_pk primary key (id),
  constraint tasket_person_key unique (source, directory_key),
  constraint tasket_person_login unique (source, login),
  constraint tasket_person_department_fk foreign key (department_id) references tasket_department (id)
);
create index tasket_person_department on tasket_person (department_id);
create index tasket_person_supervisor on tasket_person (source, supervisor_key);

-- The directory groups somebody was in when last seen, so that roles are known without asking.
create table tasket_membership (
  person_id uuid not null,
  group_name varchar(255) not null,
  constraint tasket_membership_pk primary key (person_id, group_name),
  constraint tasket_membership_person_fk foreign key (person_id) references tasket_person (id)
);
create index tasket_membership_group on tasket_membership (group_name);
