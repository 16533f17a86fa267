-- The words of which the labels of a skill are made, each once in a language, so that a skill is
-- found by any of them. The head is how a word begins, as that of a label is.
create table tasket_skill_word (
  skill_id uuid not null,
  language varchar(2) not null,
  word varchar(100) not null,
  head varchar(3) not null,
  constraint tasket_skill_word_pk primary key (skill_id, language, word),
  constraint tasket_skill_word_of foreign key (skill_id) references tasket_skill (id)
);

insert into tasket_skill_word (skill_id, language, word, head)
  with recursive rest (skill_id, language, word, tail) as (
    select l.skill_id, l.language, cast('' as varchar(601)),
      cast(translate(l.label_key, ',;:.()/"-', '         ') || ' ' as varchar(601))
    from tasket_skill_label l join tasket_skill s on s.id = l.skill_id
    where s.merged_into is null
    union all
    select r.skill_id, r.language,
      cast(substring(r.tail from 1 for position(' ' in r.tail) - 1) as varchar(601)),
      cast(substring(r.tail from position(' ' in r.tail) + 1) as varchar(601))
    from rest r where r.tail <> ''
  )
  select distinct r.skill_id, r.language, substring(r.word from 1 for 100),
    substring(r.word from 1 for 3)
  from rest r where r.word <> '';

create index tasket_skill_word_head on tasket_skill_word (head, language, word, skill_id);
