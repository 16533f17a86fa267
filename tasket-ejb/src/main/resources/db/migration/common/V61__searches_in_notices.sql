-- Which saved search a notice is for, and whether its owner is told of what fits one.
alter table tasket_notice add search_id uuid;
alter table tasket_saved_search add tell boolean default true not null;
