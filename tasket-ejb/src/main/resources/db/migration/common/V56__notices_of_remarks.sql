-- What was asked or said, where a notice is about that; of older ones nobody knows any more.
alter table tasket_notice add column remark_id uuid;
