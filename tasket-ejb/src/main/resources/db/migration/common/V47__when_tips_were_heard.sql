-- When somebody heard of a tip, which may be later than it was first given; never, where it is null.
alter table tasket_tip add column heard_at timestamp(6) with time zone;
update tasket_tip set heard_at = at where heard;
alter table tasket_tip drop column heard;
drop index tasket_tip_to;
create index tasket_tip_to on tasket_tip (reader_id, heard_at);
