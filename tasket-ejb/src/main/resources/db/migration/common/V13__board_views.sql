-- A board's list of all stages and of one category, newest first; its calendar by time.
create index tasket_tasket_of_board on tasket_tasket (board_id, created_at, id);
create index tasket_tasket_of_category on tasket_tasket (board_id, category, state, created_at, id);
create index tasket_tasket_ending_on_board on tasket_tasket (board_id, state, open_until, id);
create index tasket_session_starting on tasket_session (starts_at, tasket_id, id);
