-- The finder no longer looks for these: what is open is in memory.
drop index tasket_tasket_longest;
drop index tasket_session_claimable;
