-- A semicolon stands between interests where people type them, and in none of them: what was kept before has a comma.
update tasket_profile
  set interests = replace(interests, ';', ','), version = version + 1
  where interests like '%;%';
