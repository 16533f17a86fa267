-- Groups are kept as they are compared, without capitals: so their members are found by the index.
-- Where a database knows no capitals beyond A to Z, the next reading of the directory does the rest.
delete from tasket_membership m where exists (
  select 1 from tasket_membership n
  where n.person_id = m.person_id and lower(trim(n.group_name)) = lower(trim(m.group_name))
    and n.group_name < m.group_name);
update tasket_membership set group_name = lower(trim(group_name)) where group_name <> lower(trim(group_name));
