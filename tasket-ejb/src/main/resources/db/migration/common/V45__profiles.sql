-- Where somebody works and what they speak, as the directory last said.
alter table tasket_person add column place varchar(255);
alter table tasket_person add column languages varchar(255);

-- What somebody added about themselves, and who may read it. Interests are one a line, in the order
-- in which they were given; causes are codes, with commas between.
create table tasket_profile (
  person_id uuid not null,
  version bigint not null,
  about_me varchar(2000),
  interests varchar(1300),
  causes varchar(255),
  visible_to varchar(10) not null,
  constraint tasket_profile_pk primary key (person_id),
  constraint tasket_profile_visible check (visible_to in ('ME', 'DEPARTMENT', 'COLLEAGUES'))
);
