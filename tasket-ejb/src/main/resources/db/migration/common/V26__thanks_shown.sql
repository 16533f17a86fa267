-- Whether the helper lets others read what the owner said thanks with; nobody is asked by default.
alter table tasket_claim add column thanks_shown boolean default false not null;
