-- A label of a tasket that means a skill of the list leads to it; the others wait for somebody to
-- say what they mean. The names of the list are longer than labels were.
alter table tasket_tasket_skill alter column label set data type varchar(200);
alter table tasket_tasket_skill alter column label_key set data type varchar(600);
alter table tasket_tasket_skill add skill_id uuid;
alter table tasket_tasket_skill add constraint tasket_tasket_skill_listed
  foreign key (skill_id) references tasket_skill (id);
create index tasket_tasket_skill_means on tasket_tasket_skill (skill_id, tasket_id);
