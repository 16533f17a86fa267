-- Seats that wait for a supervisor already wait for as long as the standard rulebook says, from now on.
update tasket_claim
  set answer_until = current_timestamp + interval '5' day,
    remind_at = current_timestamp + interval '60' hour
  where state = 'AWAITING_SUPERVISOR';
