-- A reading given while an edit was on its way was not yet there to be spent, and could outlive it: edited and edited back, the text
-- passed unread. Whoever reads holds the case, and an edit waits until the reading stands and spends it.
create or replace function second_reader() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare known cases; reader members; version case_versions;
begin
  select * into known from cases where id = new.case_id for share;
  select * into reader from members where id = new.member_id and deactivated_at is null;
  version := latest_version(new.case_id);
  if acting_role() = 'portal_staff' then
    new.at := statement_timestamp();
    if new.member_id is distinct from portal_member() then
      raise exception 'nobody reviews in another''s name' using errcode = 'PT002';
    end if;
  end if;
  if reader.id is null or reader.role not in ('legal', 'leader') or new.member_id = known.author_id
     or exists (select from case_versions v where v.case_id = new.case_id and v.editor_id = new.member_id) then
    raise exception 'a case is reviewed by a second person' using errcode = 'PT002';
  end if;
  if new.content_hash is distinct from version.content_hash then
    raise exception 'the case has changed since it was read' using errcode = 'PT003';
  end if;
  if new.step <> 'legal' and not exists (select from case_reviews r where r.case_id = new.case_id and r.content_hash = new.content_hash
                                         and r.step = case new.step when 'secrecy' then 'legal' else 'secrecy' end) then
    raise exception 'legal review, then secrecy, then approval' using errcode = 'PT006';
  end if;
  if version.content ->> 'warning_only' = 'true' or version.content ->> 'party_kind' = 'minor' or version.content ->> 'handling' <> 'closed'
     or exists (select from leads l where l.id = known.lead_id and l.closed_on is null) then
    raise exception 'this case cannot be exposed' using errcode = 'PT007';
  end if;
  return new;
end $$;
