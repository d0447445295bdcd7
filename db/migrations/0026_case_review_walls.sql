-- A case's text has a number, a history and three readings; what is public changes only into a text that passed all three.

-- The text: everything the public would read, and what decides whether it may be read at all ------------------------------------

create function case_content(c cases, a_pictures text[]) returns jsonb language sql stable set search_path = public, pg_temp as
$$ select jsonb_build_object('number', c.number, 'topic_slug', c.topic_slug, 'title', c.title, 'lead', c.lead, 'party', c.party, 'party_kind', c.party_kind,
     'township', c.township, 'authority', c.authority, 'document_no', c.document_no, 'decided_on', c.decided_on, 'handling', c.handling,
     'warning_only', c.warning_only, 'violation', c.violation, 'laws', c.laws, 'fine_yuan', c.fine_yuan, 'confiscated_yuan', c.confiscated_yuan,
     'transferred_to_police', c.transferred_to_police, 'happened', c.happened, 'penalty', c.penalty, 'spot', c.spot, 'act', c.act, 'expert', c.expert,
     'serious_list_on', c.serious_list_on, 'serious_list_url', c.serious_list_url, 'tier', c.tier, 'publish_until', c.publish_until,
     'pictures', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'sha256', encode(p.sha256, 'hex'), 'alt', p.alt) order by p.id collate "C")
                           from case_pictures p where p.case_id = c.id and p.id = any(a_pictures)), '[]')) $$;
--> statement-breakpoint
create function shown_pictures(a_case uuid) returns text[] language sql stable set search_path = public, pg_temp as
$$ select coalesce(array_agg(id order by id collate "C"), '{}') from case_pictures where case_id = a_case and shown $$;
--> statement-breakpoint
create function hash_of_content(a_content jsonb) returns bytea language sql immutable set search_path = public, pg_temp as
$$ select sha256(convert_to(a_content::text, 'UTF8')) $$;
--> statement-breakpoint
-- What was pinned and approved before stays so under the new hash: a text is the same text.
alter table exposure_entries disable trigger guard_entry;
--> statement-breakpoint
alter table cases disable trigger keep_case_hash;
--> statement-breakpoint
update exposure_entries e set pinned_hash = hash_of_content(case_content(c, shown_pictures(c.id)))
from cases c where c.id = e.case_id and e.pinned_hash = c.content_hash;
--> statement-breakpoint
insert into case_reviews (case_id, content_hash, step, member_id, at)
select distinct on (a.case_id, s.step) a.case_id, hash_of_content(case_content(c, shown_pictures(c.id))), s.step, a.member_id, a.at
from case_approvals a join cases c on c.id = a.case_id and c.content_hash = a.content_hash cross join unnest(array['legal', 'secrecy', 'approval']) as s (step)
order by a.case_id, s.step, a.at;
--> statement-breakpoint
update cases c set content_hash = hash_of_content(case_content(c, shown_pictures(c.id)));
--> statement-breakpoint
alter table cases enable trigger keep_case_hash;
--> statement-breakpoint
alter table exposure_entries enable trigger guard_entry;
--> statement-breakpoint
insert into case_versions (case_id, n, content_hash, content, pictures, editor_id, at)
select c.id, 1, c.content_hash, case_content(c, shown_pictures(c.id)), shown_pictures(c.id), c.last_editor_id, c.updated_at from cases c;
--> statement-breakpoint
create or replace function case_content_hash(c cases) returns bytea language sql stable set search_path = public, pg_temp as
$$ select hash_of_content(case_content(c, shown_pictures(c.id))) $$;
--> statement-breakpoint

-- Versions -----------------------------------------------------------------------------------------------------------------------

create function latest_version(a_case uuid) returns case_versions language sql stable security definer set search_path = public, pg_temp as
$$ select v from case_versions v where v.case_id = a_case order by v.n desc limit 1 $$;
--> statement-breakpoint
create function passed_all_reviews(a_case uuid, a_hash bytea) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select count(*) = 3 from case_reviews r join cases c on c.id = r.case_id where r.case_id = a_case and r.content_hash = a_hash
     and r.member_id <> c.author_id and not exists (select from case_versions v where v.case_id = a_case and v.editor_id = r.member_id) $$;
--> statement-breakpoint
create function case_is_released(a_case uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from exposure_entries e join exposure_days d on d.id = e.day_id
     where e.case_id = a_case and d.armed_at is not null and d.release_at <= statement_timestamp()) $$;
--> statement-breakpoint
create or replace function keep_case_hash() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare next_version case_versions;
begin
  new.content_hash := case_content_hash(new);
  if acting_role() = 'portal_staff' then
    new.author_id := case when tg_op = 'INSERT' then portal_member() else old.author_id end;
    new.last_editor_id := case when tg_op = 'INSERT' or new.content_hash <> old.content_hash then portal_member() else old.last_editor_id end;
  end if;
  if tg_op = 'UPDATE' and case_is_frozen(new.id) then
    next_version := latest_version(new.id);
    if coalesce(current_setting('portal.correcting', true), '') <> new.id::text or not case_is_released(new.id)
       or next_version.content_hash <> hash_of_content(case_content(new, next_version.pictures))
       or not passed_all_reviews(new.id, next_version.content_hash) then
      if new.content_hash <> old.content_hash then raise exception 'a case on an armed day is frozen' using errcode = 'PT001'; end if;
      return new;
    end if;
    -- Out in the open a case changes into its reviewed next version and into nothing else; pictures change with it.
    new.content_hash := next_version.content_hash;
    new.last_editor_id := next_version.editor_id;
  end if;
  return new;
end $$;
--> statement-breakpoint
create function keep_version() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last_version case_versions; was case_versions;
begin
  if tg_op = 'UPDATE' and old.content_hash = new.content_hash then return null; end if;
  last_version := latest_version(new.id);
  if last_version.content_hash is distinct from new.content_hash then
    insert into case_versions (case_id, n, content_hash, content, pictures, editor_id)
    values (new.id, coalesce(last_version.n, 0) + 1, new.content_hash, case_content(new, shown_pictures(new.id)), shown_pictures(new.id), new.last_editor_id);
  elsif tg_op = 'UPDATE' and case_is_released(new.id) then
    -- A correction: what is pinned moves on with it, and the public register gets its line.
    select * into was from case_versions v where v.case_id = new.id and v.content_hash = old.content_hash order by v.n desc limit 1;
    update exposure_entries set pinned_hash = new.content_hash where case_id = new.id;
    insert into case_corrections (case_id, changed, member_id)
    select new.id, coalesce(array_agg(part.key order by part.key), '{}'), portal_member()
    from jsonb_each(last_version.content) part where part.value is distinct from was.content -> part.key;
    update case_pictures p set shown = p.id = any(last_version.pictures) where p.case_id = new.id and p.shown <> (p.id = any(last_version.pictures));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_version after insert or update on cases for each row execute function keep_version();
--> statement-breakpoint

-- The next version of a case that is out: the text of the form over the text as it stands. The live one stays meanwhile.
create function propose_correction(a_case uuid, a_text jsonb, a_pictures text[]) returns bytea language plpgsql security definer set search_path = public, pg_temp as $$
declare known cases; proposed cases; content jsonb; last_version case_versions;
begin
  if acting_role() = 'portal_staff' and member_role() is distinct from 'publicity' then
    raise exception 'a correction is written by publicity' using errcode = '42501';
  end if;
  select * into known from cases where id = a_case for update;
  if known.id is null or not exists (select from published_cases p where p.id = a_case) then
    raise exception 'only a published case is corrected' using errcode = 'PT001';
  end if;
  if exists (select from unnest(a_pictures) as named (id) where not exists (select from case_pictures p where p.id = named.id and p.case_id = a_case)) then
    raise exception 'a picture of another case' using errcode = 'PT001';
  end if;
  proposed := jsonb_populate_record(known, a_text - array['id', 'number', 'lead_id', 'author_id', 'last_editor_id', 'content_hash', 'updated_at']);
  content := case_content(proposed, a_pictures);
  last_version := latest_version(a_case);
  if hash_of_content(content) <> last_version.content_hash then
    insert into case_versions (case_id, n, content_hash, content, pictures, editor_id)
    values (a_case, last_version.n + 1, hash_of_content(content), content, a_pictures, coalesce(portal_member(), known.last_editor_id));
  end if;
  return hash_of_content(content);
end $$;
--> statement-breakpoint

-- Reviews: in order, by somebody who wrote none of it, of the text as it stands now ----------------------------------------------------

create function second_reader() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare known cases; reader members; version case_versions;
begin
  select * into known from cases where id = new.case_id;
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
--> statement-breakpoint
create trigger second_reader before insert on case_reviews for each row execute function second_reader();
--> statement-breakpoint

-- What the public may read --------------------------------------------------------------------------------------------------------------

create or replace view published_cases as
select c.id, c.number, c.topic_slug, c.title, c.lead, c.party, c.township, c.document_no, c.decided_on, c.violation, c.laws,
       c.fine_yuan, c.confiscated_yuan, c.transferred_to_police, c.happened, c.penalty, c.spot, c.act, c.publish_until, c.content_hash,
       d.slug as day_slug, d.number as day_number, d.title as day_title, d.release_at, e.position,
       c.authority, c.party_kind, c.expert, c.serious_list_on, c.serious_list_url,
       (select max((k.at at time zone 'Asia/Shanghai')::date) from case_corrections k where k.case_id = c.id) as corrected_on
from cases c
join exposure_entries e on e.case_id = c.id
join exposure_days d on d.id = e.day_id
where d.armed_at is not null
  and d.release_at <= statement_timestamp()
  and e.pinned_hash = c.content_hash
  and c.publish_until >= (statement_timestamp() at time zone 'Asia/Shanghai')::date
  and c.handling = 'closed' and not c.warning_only and c.party_kind <> 'minor'
  and (select count(*) from case_reviews r
       where r.case_id = c.id and r.content_hash = c.content_hash and r.member_id not in (c.author_id, c.last_editor_id)) = 3
  and not exists (select from exposure_holds h where h.case_id = c.id)
  and not exists (select from case_withdrawals w where w.case_id = c.id);
--> statement-breakpoint
create or replace view published_pictures as
select p.id, p.case_id, p.sha256, p.alt, p.width, p.height from case_pictures p join published_cases c on c.id = p.case_id where p.shown;
--> statement-breakpoint

-- Rights --------------------------------------------------------------------------------------------------------------------------------

do $$
declare kept text;
begin
  foreach kept in array array['case_versions', 'case_reviews', 'case_corrections'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy clock on %I for select to portal_jobs using (true)', kept);
    execute format('create policy desk on %I for select to portal_staff using ((select member_role()) in (''publicity'', ''legal'', ''leader''))', kept);
    execute format('revoke insert, update, delete on %I from portal_staff, portal_jobs, portal_public', kept);
    execute format('grant select on %I to portal_staff, portal_jobs', kept);
  end loop;
end $$;
--> statement-breakpoint
create policy review on case_reviews for insert to portal_staff with check (member_id = (select portal_member()));
--> statement-breakpoint
grant insert on case_reviews to portal_staff;
--> statement-breakpoint
revoke all on function case_content(cases, text[]), shown_pictures(uuid), hash_of_content(jsonb), latest_version(uuid), passed_all_reviews(uuid, bytea),
  case_is_released(uuid), propose_correction(uuid, jsonb, text[]) from public;
--> statement-breakpoint
grant execute on function case_content(cases, text[]), shown_pictures(uuid), hash_of_content(jsonb) to portal_staff, portal_jobs;
--> statement-breakpoint
grant execute on function case_is_released(uuid), propose_correction(uuid, jsonb, text[]) to portal_staff;
