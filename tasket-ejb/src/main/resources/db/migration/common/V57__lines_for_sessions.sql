-- When the session began for which somebody stood in line in vain.
alter table tasket_claim add column missed_at timestamp(6) with time zone;
