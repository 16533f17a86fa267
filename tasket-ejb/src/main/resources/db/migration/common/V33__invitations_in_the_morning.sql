-- When a helper's own calendar is told of a claim, where that is not at once.
alter table tasket_invitation add column due_at timestamp(6) with time zone;
