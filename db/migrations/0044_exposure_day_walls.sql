-- An exposure day is judged before it is rehearsed, rehearsed before it is armed, and read by everybody or by one trade only.

-- What is out, for whomever: all that was asked of a published case. The public reads of it what is for the public. -------------

do $$
begin
  -- The conditions stay written in one place: whatever they are today becomes the ground, and the public's view stands on it.
  execute 'create view released_cases as ' || pg_get_viewdef('published_cases'::regclass);
end $$;
--> statement-breakpoint
create or replace view published_cases as
select r.* from released_cases r where exists (select from exposure_days d where d.slug = r.day_slug and d.audience = 'public');
--> statement-breakpoint
create or replace view published_days as
select d.id, d.number, d.slug, d.title, d.theme, case when s.on_day is null then d.introduction else '' end as introduction, d.release_at,
       s.on_day as reverted_on
from exposure_days d
left join lateral (select max((t.at at time zone 'Asia/Shanghai')::date) as on_day from day_stops t where t.day_id = d.id and t.kind = 'reverted') s on true
where d.armed_at is not null and d.release_at <= statement_timestamp() and d.audience = 'public';
--> statement-breakpoint
create or replace view announced_days as
select d.number, d.teaser, d.release_at from exposure_days d
where d.armed_at is not null and d.release_at > statement_timestamp() and d.audience = 'public';
--> statement-breakpoint
grant select on released_cases to portal_staff, portal_jobs;
--> statement-breakpoint
do $$
begin
  -- What a trade reads is corrected like what everybody reads.
  execute replace(pg_get_functiondef('propose_correction(uuid, jsonb, text[])'::regprocedure), 'from published_cases', 'from released_cases');
end $$;
--> statement-breakpoint

-- Arming -----------------------------------------------------------------------------------------------------------------------------

create or replace function guard_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.armed_at is not null and old.release_at <= statement_timestamp() then
    raise exception 'a released day does not change' using errcode = 'PT004';
  end if;
  if old.armed_at is not null and new.armed_at is not null then
    raise exception 'an armed day is frozen' using errcode = 'PT004';
  end if;
  if old.armed_at is null and new.armed_at is not null then
    if acting_role() = 'portal_staff' and new.release_at <= statement_timestamp() then
      raise exception 'the minute has passed' using errcode = 'PT005';
    end if;
    if acting_role() = 'portal_staff' and (new.rehearsed_at is null or new.risk_level is null) then
      raise exception 'a day is judged and rehearsed before it is armed' using errcode = 'PT008';
    end if;
    -- The gazette's numbers are the public's: a trade's day takes none, so that no gap betrays it.
    new.number := case when new.audience = 'public' then coalesce(old.number, (select coalesce(max(number), 0) + 1 from exposure_days)) end;
    update exposure_entries e set pinned_hash = c.content_hash from cases c where e.day_id = new.id and c.id = e.case_id;
  end if;
  if old.armed_at is not null and new.armed_at is null then
    update exposure_entries set pinned_hash = null where day_id = new.id;
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function guard_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- The clock holds like a member does; only the owner of the tables may do otherwise.
  if acting_role() not in ('portal_staff', 'portal_jobs') then return coalesce(new, old); end if;
  if tg_op = 'INSERT' and not exists (select from exposure_entries e join exposure_days d on d.id = e.day_id
                                      where e.case_id = new.case_id and d.armed_at is not null and d.release_at > statement_timestamp()) then
    raise exception 'a case is held before its minute' using errcode = 'PT004';
  end if;
  if tg_op = 'DELETE' and exists (select from exposure_entries where case_id = old.case_id) then
    raise exception 'a held case leaves the day first' using errcode = 'PT004';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
-- Publicity sees no lead, but must know that one is still open.
create function case_lead_is_open(a_case uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from cases c join leads l on l.id = c.lead_id where c.id = a_case and l.closed_on is null) $$;
--> statement-breakpoint
create function guard_stop() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare known exposure_days;
begin
  if acting_role() <> 'portal_staff' then return new; end if;
  select * into known from exposure_days where id = new.day_id;
  if known.armed_at is null or (new.kind = 'disarmed') = (known.release_at <= statement_timestamp()) then
    raise exception 'a day is stopped before its minute and taken back after it' using errcode = 'PT004';
  end if;
  new.at := statement_timestamp();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_stop before insert on day_stops for each row execute function guard_stop();
--> statement-breakpoint

-- The private link to a rehearsal ------------------------------------------------------------------------------------------------------

create function begin_link() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' then
    new.made_at := statement_timestamp();
    new.expires_at := new.made_at + interval '24 hours';
    new.revoked_at := null;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger begin_link before insert on rehearsal_links for each row execute function begin_link();
--> statement-breakpoint
-- Whoever holds the key sees what its maker may see, no longer than the maker may, and not past the minute: then the real page is there.
create function rehearsal_link(a_hash bytea) returns table (day_slug text, made_by uuid, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as
$$ select d.slug, l.made_by, l.expires_at from rehearsal_links l join exposure_days d on d.id = l.day_id join members m on m.id = l.made_by
   where l.key_hash = a_hash and l.revoked_at is null and l.expires_at > statement_timestamp()
     and (d.armed_at is null or d.release_at > statement_timestamp())
     and m.deactivated_at is null and m.role in ('publicity', 'legal', 'leader') $$;
--> statement-breakpoint

-- A trade's day: link, code and minute, or nothing ---------------------------------------------------------------------------------------

create function industry_door_day() returns uuid language sql stable security definer set search_path = public, pg_temp as
$$ select w.day_id from industry_doors w join exposure_days d on d.id = w.day_id
   where w.ended_at is null and d.audience <> 'public' and d.armed_at is not null
     and w.key_hash = decode(split_part(coalesce(current_setting('portal.industry', true), ''), ',', 1), 'hex')
     and w.code_hash = decode(split_part(coalesce(current_setting('portal.industry', true), ''), ',', 2), 'hex') $$;
--> statement-breakpoint
create function industry_day_open() returns uuid language sql stable security definer set search_path = public, pg_temp as
$$ select d.id from exposure_days d where d.id = industry_door_day() and d.release_at <= statement_timestamp() $$;
--> statement-breakpoint
create view industry_comings as
select d.release_at from exposure_days d where d.id = industry_door_day() and d.release_at > statement_timestamp();
--> statement-breakpoint
create view industry_days as
select d.title, d.theme, case when s.on_day is null then d.introduction else '' end as introduction, d.release_at, d.audience, d.audience_name,
       s.on_day as reverted_on
from exposure_days d
left join lateral (select max((t.at at time zone 'Asia/Shanghai')::date) as on_day from day_stops t where t.day_id = d.id and t.kind = 'reverted') s on true
where d.id = industry_day_open();
--> statement-breakpoint
create view industry_cases as
select r.* from released_cases r join exposure_days d on d.slug = r.day_slug where d.id = industry_day_open();
--> statement-breakpoint
create view industry_pictures as
select p.id, p.case_id, p.sha256, p.alt, p.width, p.height from case_pictures p join industry_cases c on c.id = p.case_id where p.shown;
--> statement-breakpoint
create function end_door_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update industry_doors set ended_at = statement_timestamp() where day_id = new.day_id and ended_at is null;
  if acting_role() = 'portal_staff' then
    new.made_at := statement_timestamp();
    new.ended_at := null;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger end_door_before before insert on industry_doors for each row execute function end_door_before();
--> statement-breakpoint

-- Rights ------------------------------------------------------------------------------------------------------------------------------------

do $$
declare kept text;
begin
  foreach kept in array array['day_stops', 'rehearsal_links', 'occasions', 'industry_doors'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy desk on %I for select to portal_staff using ((select member_role()) in (''publicity'', ''legal'', ''leader''))', kept);
    execute format('grant select on %I to portal_staff', kept);
  end loop;
end $$;
--> statement-breakpoint
create policy stop on day_stops for insert to portal_staff
  with check (member_id = (select portal_member()) and (select member_role()) in ('publicity', 'leader') and (kind = 'reverted' or (select member_role()) = 'publicity'));
--> statement-breakpoint
create policy make on rehearsal_links for insert to portal_staff with check (made_by = (select portal_member()) and (select member_role()) = 'publicity');
--> statement-breakpoint
create policy revoke on rehearsal_links for update to portal_staff using ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy add on occasions for insert to portal_staff with check (added_by = (select portal_member()) and (select member_role()) = 'publicity');
--> statement-breakpoint
create policy remove on occasions for delete to portal_staff using ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy open on industry_doors for insert to portal_staff with check (made_by = (select portal_member()) and (select member_role()) = 'publicity');
--> statement-breakpoint
create policy shut on industry_doors for update to portal_staff using ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy move on exposure_entries for update to portal_staff using ((select member_role()) = 'publicity');
--> statement-breakpoint
grant insert on day_stops, rehearsal_links, occasions, industry_doors to portal_staff;
--> statement-breakpoint
grant delete on occasions to portal_staff;
--> statement-breakpoint
grant update (revoked_at) on rehearsal_links to portal_staff;
--> statement-breakpoint
grant update (ended_at) on industry_doors to portal_staff;
--> statement-breakpoint
grant update (position) on exposure_entries to portal_staff;
--> statement-breakpoint
grant update (occasion, audience, audience_name, risk_level, risk_note, risk_answer) on exposure_days to portal_staff;
--> statement-breakpoint
grant insert on exposure_holds to portal_jobs;
--> statement-breakpoint
-- Holding a day's row while it is checked needs the right to change one of its columns.
grant update (rehearsed_at) on exposure_days to portal_jobs;
--> statement-breakpoint
grant select on industry_comings, industry_days, industry_cases, industry_pictures to portal_public;
--> statement-breakpoint
revoke all on function rehearsal_link(bytea), case_lead_is_open(uuid), industry_door_day(), industry_day_open(), guard_stop(), begin_link(), end_door_before() from public;
--> statement-breakpoint
grant execute on function rehearsal_link(bytea), case_lead_is_open(uuid) to portal_staff;
--> statement-breakpoint
grant execute on function case_lead_is_open(uuid) to portal_jobs;
--> statement-breakpoint
grant execute on function industry_door_day(), industry_day_open() to portal_public;
