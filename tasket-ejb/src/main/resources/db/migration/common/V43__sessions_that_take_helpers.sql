-- What takes helpers is a small part of all sessions, and who has half an hour to spare asks for it.
create index tasket_session_claimable on tasket_session (claimable_until);
