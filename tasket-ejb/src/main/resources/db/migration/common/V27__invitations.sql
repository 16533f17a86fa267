-- What a helper's own calendar was last told of a claim; of what it was told nothing, the times are
-- empty. It lags behind where the sum of the versions of claim and tasket is another by now.
create table tasket_invitation (
  claim_id uuid not null,
  version bigint not null,
  sequence bigint not null,
  standing boolean not null,
  digest varchar(64),
  starts_at timestamp(6) with time zone,
  ends_at timestamp(6) with time zone,
  whole_day boolean not null,
  constraint tasket_invitation_pk primary key (claim_id),
  constraint tasket_invitation_claim foreign key (claim_id) references tasket_claim (id)
);
create index tasket_invitation_standing on tasket_invitation (standing, claim_id);

-- The claim of which a mail tells its reader's calendar, if any.
alter table tasket_mail add column claim_id uuid;
