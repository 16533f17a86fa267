-- The list of skills. A heading only holds others together; nobody has it. One that was merged
-- stays and leads to its heir.
create table tasket_skill (
  id uuid not null,
  version bigint not null,
  uri varchar(255),
  heading boolean not null,
  merged_into uuid,
  constraint tasket_skill_pk primary key (id),
  constraint tasket_skill_uri unique (uri),
  constraint tasket_skill_heir foreign key (merged_into) references tasket_skill (id),
  constraint tasket_skill_own_heir check (merged_into is null or merged_into <> id)
);
create index tasket_skill_merged on tasket_skill (merged_into);

-- What a skill is called: one name in each language, and what else people say. The key is how
-- labels are compared, in lower case, which may be longer; its head, how they are looked for while
-- somebody types.
create table tasket_skill_label (
  skill_id uuid not null,
  language varchar(2) not null,
  preferred boolean not null,
  label varchar(200) not null,
  label_key varchar(600) not null,
  head varchar(3) not null,
  constraint tasket_skill_label_pk primary key (skill_id, language, label_key),
  constraint tasket_skill_label_of foreign key (skill_id) references tasket_skill (id)
);
create index tasket_skill_label_key on tasket_skill_label (label_key, skill_id);
create index tasket_skill_label_head on tasket_skill_label (head, language, skill_id);

create table tasket_skill_broader (
  skill_id uuid not null,
  broader_id uuid not null,
  constraint tasket_skill_broader_pk primary key (skill_id, broader_id),
  constraint tasket_skill_broader_of foreign key (skill_id) references tasket_skill (id),
  constraint tasket_skill_broader_to foreign key (broader_id) references tasket_skill (id),
  constraint tasket_skill_broader_self check (skill_id <> broader_id)
);
create index tasket_skill_narrower on tasket_skill_broader (broader_id, skill_id);

-- Which of the lists that Tasket brings along is in the table.
create table tasket_skill_list (
  name varchar(20) not null,
  version integer not null,
  constraint tasket_skill_list_pk primary key (name)
);
insert into tasket_skill_list (name, version) values ('starter', 0);

-- What somebody has and wants to learn, as they declared it: two lists, never one.
create table tasket_own_skills (
  person_id uuid not null,
  version bigint not null,
  constraint tasket_own_skills_pk primary key (person_id)
);

create table tasket_own_skill (
  person_id uuid not null,
  side varchar(5) not null,
  skill_id uuid not null,
  level varchar(10),
  constraint tasket_own_skill_pk primary key (person_id, side, skill_id),
  constraint tasket_own_skill_in foreign key (person_id) references tasket_own_skills (person_id),
  constraint tasket_own_skill_of foreign key (skill_id) references tasket_skill (id),
  constraint tasket_own_skill_side check (side in ('HAS', 'WANTS')),
  constraint tasket_own_skill_level check (level in ('BASICS', 'ALONE', 'TEACH'))
);
create index tasket_own_skill_who on tasket_own_skill (skill_id, side, person_id);
