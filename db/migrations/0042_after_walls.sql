-- How long a case stays is data; what has left answers as gone; what was seen afterwards is shown once a second person stands by it.

-- Terms: the layers of DOMAIN §2.2. What is marked S or M was read in the press or remembered: a leader puts a new row over it. ---------

insert into publication_terms (tier, basis, clock, min_months, max_months, early_stop_allowed, effective_from, effective_to, certainty) values
  ('minor', '市场监督管理行政处罚信息公示规定（总局令第45号）第十三条', 'publication', 3, 3, true, '2021-09-01', '2026-03-31', 'V'),
  ('ordinary', '市场监督管理行政处罚信息公示规定（总局令第45号）第十三条、市场监督管理信用修复管理办法（2021）', 'publication', 6, 36, true, '2021-09-01', '2025-12-24', 'M'),
  ('ordinary', '市场监督管理信用修复管理办法（2025年12月25日起）', 'publication', 3, 12, true, '2025-12-25', '2026-03-31', 'S'),
  ('serious', '市场监督管理行政处罚信息公示规定（总局令第45号）第十三条、市场监督管理信用修复管理办法（2021）', 'publication', 12, 36, false, '2021-09-01', '2026-03-31', 'M'),
  ('minor', '信用修复管理办法（国家发展改革委，2026年4月1日起）', 'decision', 0, 3, true, '2026-04-01', null, 'S'),
  ('ordinary', '信用修复管理办法（国家发展改革委，2026年4月1日起）', 'decision', 3, 12, true, '2026-04-01', null, 'S'),
  ('serious', '信用修复管理办法（国家发展改革委，2026年4月1日起）', 'decision', 12, 36, true, '2026-04-01', null, 'S');
--> statement-breakpoint
alter table publication_terms
  add constraint a_term_is_never_shorter_than_its_minimum check (min_months >= 0 and max_months between greatest(min_months, 1) and 600),
  add constraint a_term_is_of_a_tier check (tier in ('minor', 'ordinary', 'serious') and clock in ('decision', 'publication'));
--> statement-breakpoint
create function today_in_shanghai() returns date language sql stable set search_path = public, pg_temp as
$$ select (statement_timestamp() at time zone 'Asia/Shanghai')::date $$;
--> statement-breakpoint
create function months_after(a_day date, months integer) returns date language sql immutable set search_path = public, pg_temp as
$$ select (a_day + make_interval(months => months))::date $$;
--> statement-breakpoint
-- The row in force on a day; before the first of them, the first.
create function term_for(a_tier text, a_day date) returns publication_terms language sql stable security definer set search_path = public, pg_temp as
$$ select t from publication_terms t where t.tier = a_tier
   order by (t.effective_from <= a_day and coalesce(t.effective_to, 'infinity') >= a_day) desc,
            case when t.effective_from <= a_day then t.effective_from end desc nulls last, t.effective_from, t.at desc limit 1 $$;
--> statement-breakpoint
create function released_on(a_case uuid) returns date language sql stable security definer set search_path = public, pg_temp as
$$ select (d.release_at at time zone 'Asia/Shanghai')::date from exposure_entries e join exposure_days d on d.id = e.day_id
   where e.case_id = a_case and d.armed_at is not null $$;
--> statement-breakpoint
-- The term a text is written under: what is out keeps its own, in another tier the row of the day it came out; the rest takes today's.
create function count_term(a_case uuid, a_tier text, a_decided_on date, out term_id uuid, out term_clock text, out min_until date, out publish_until date)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare known cases; term publication_terms; out_since date;
begin
  select * into known from cases where id = a_case;
  if known.id is not null and case_is_released(known.id) then out_since := released_on(known.id); end if;
  if out_since is not null and known.tier = a_tier and known.term_id is not null then
    select * into term from publication_terms t where t.id = known.term_id;
  else
    term := term_for(a_tier, coalesce(out_since, today_in_shanghai()));
  end if;
  term_id := term.id; term_clock := coalesce(term.clock, 'decision');
  min_until := months_after(a_decided_on, term.min_months); publish_until := months_after(a_decided_on, term.max_months);
end $$;
--> statement-breakpoint
create function count_case_term() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare counted record;
begin
  if tg_op = 'UPDATE' and (acting_role() <> 'portal_staff' or
     (new.tier, new.decided_on, new.publish_until) is not distinct from (old.tier, old.decided_on, old.publish_until)
     and (new.term_id, new.term_clock, new.min_until) is not distinct from (old.term_id, old.term_clock, old.min_until)) then return new; end if;
  if tg_op = 'INSERT' and acting_role() <> 'portal_staff' and new.term_id is not null then return new; end if;
  counted := count_term(new.id, new.tier, new.decided_on);
  new.term_id := counted.term_id; new.term_clock := counted.term_clock; new.min_until := counted.min_until;
  if acting_role() = 'portal_staff' then new.publish_until := counted.publish_until; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger count_case_term before insert or update on cases for each row execute function count_case_term();
--> statement-breakpoint
-- What was written before stands under the numbers it was counted by; its last day does not move.
alter table cases disable trigger user;
--> statement-breakpoint
update cases c set term_id = t.id, min_until = months_after(c.decided_on, t.min_months)
from publication_terms t where t.tier = c.tier and t.effective_to is null;
--> statement-breakpoint
alter table cases enable trigger user;
--> statement-breakpoint
-- The days that count for a case; null where they count from a publication that has no minute yet.
create function term_dates(a_case uuid, out min_until date, out until date, out early_stop boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select case when c.term_clock = 'publication' then months_after(released_on(c.id), t.min_months) else c.min_until end,
          case when c.term_clock = 'publication' then months_after(released_on(c.id), t.max_months) else c.publish_until end,
          coalesce(t.early_stop_allowed, true)
   from cases c left join publication_terms t on t.id = c.term_id where c.id = a_case $$;
--> statement-breakpoint
create function take_over_term() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(7263);
  if acting_role() = 'portal_staff' then
    new.at := statement_timestamp();
    new.effective_to := null;
    if new.effective_from < today_in_shanghai() or exists (select from publication_terms t where t.tier = new.tier and t.effective_from > new.effective_from) then
      raise exception 'a term takes over from today on, and after those that wait' using errcode = 'PT009';
    end if;
  end if;
  update publication_terms t set effective_to = new.effective_from - 1
  where t.tier = new.tier and t.effective_from <= new.effective_from and coalesce(t.effective_to, 'infinity') >= new.effective_from;
  return new;
end $$;
--> statement-breakpoint
create trigger take_over_term before insert on publication_terms for each row execute function take_over_term();
--> statement-breakpoint

-- What was ever released, what of it is public, and what of it has gone --------------------------------------------------------------------

create view once_released_cases as
select c.id, c.number, c.topic_slug, c.title, c.lead, c.party, c.township, c.document_no, c.decided_on, c.violation, c.laws,
       c.fine_yuan, c.confiscated_yuan, c.transferred_to_police, c.happened, c.penalty, c.spot, c.act,
       case when c.term_clock = 'publication' and t.id is not null
            then ((d.release_at at time zone 'Asia/Shanghai')::date + make_interval(months => t.max_months))::date else c.publish_until end as publish_until,
       c.content_hash, d.slug as day_slug, d.number as day_number, d.title as day_title, d.release_at, e.position,
       c.authority, c.party_kind, c.expert, c.serious_list_on, c.serious_list_url,
       (select max((k.at at time zone 'Asia/Shanghai')::date) from case_corrections k where k.case_id = c.id) as corrected_on
from cases c
join exposure_entries e on e.case_id = c.id
join exposure_days d on d.id = e.day_id
left join publication_terms t on t.id = c.term_id
where d.armed_at is not null
  and d.release_at <= statement_timestamp()
  and e.pinned_hash = c.content_hash
  and c.handling = 'closed' and not c.warning_only and c.party_kind <> 'minor'
  and (select count(*) from case_reviews r
       where r.case_id = c.id and r.content_hash = c.content_hash and r.member_id not in (c.author_id, c.last_editor_id)) = 3
  and not exists (select from exposure_holds h where h.case_id = c.id);
--> statement-breakpoint
do $$
begin
  -- Where a view of everything released stands under the public's, for whichever readers, the conditions belong there.
  execute format('create or replace view %I as
    select r.* from once_released_cases r
    where r.publish_until >= (statement_timestamp() at time zone ''Asia/Shanghai'')::date
      and not exists (select from case_withdrawals w where w.case_id = r.id)',
    case when to_regclass('released_cases') is null then 'published_cases' else 'released_cases' end);
end $$;
--> statement-breakpoint
-- What everybody could once read: a day may be for one trade only, and then nobody else learns that it was.
create view once_public_cases as
select r.* from once_released_cases r join exposure_days d on d.slug = r.day_slug where coalesce(to_jsonb(d) ->> 'audience', 'public') = 'public';
--> statement-breakpoint
-- Released while its term ran, and taken back after that, or past its last day.
create view gone_cases as
select r.number, coalesce(w.gone_on, r.publish_until + 1) as gone_on, coalesce(w.reason, 'expired') as why
from once_public_cases r
left join lateral (select c.reason, (c.at at time zone 'Asia/Shanghai')::date as gone_on from case_withdrawals c
                   where c.case_id = r.id and c.at >= r.release_at and (c.at at time zone 'Asia/Shanghai')::date <= r.publish_until) w on true
where r.publish_until >= (r.release_at at time zone 'Asia/Shanghai')::date
  and (w.reason is not null or r.publish_until < (statement_timestamp() at time zone 'Asia/Shanghai')::date)
  and not exists (select from case_withdrawals c where c.case_id = r.id and c.at < r.release_at);
--> statement-breakpoint
create view register_withdrawals as
select w.id, g.gone_on, g.why, r.day_title from gone_cases g join once_public_cases r on r.number = g.number join case_withdrawals w on w.case_id = r.id
where g.why <> 'expired';
--> statement-breakpoint
create view register_corrections as
select k.id, (k.at at time zone 'Asia/Shanghai')::date as corrected_on, r.number as case_number,
       exists (select from published_cases p where p.id = r.id) as is_public, k.changed
from case_corrections k join once_public_cases r on r.id = k.case_id;
--> statement-breakpoint
alter table case_withdrawals add constraint a_withdrawal_has_a_reason check (reason in ('repaired', 'revoked', 'corrected', 'mistaken', 'reverted'));
--> statement-breakpoint
create function guard_withdrawal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare term record;
begin
  -- Whose hand may not do it at all is told so by the policy.
  if acting_role() <> 'portal_staff' or member_role() not in ('publicity', 'leader') then return new; end if;
  new.at := statement_timestamp();
  term := term_dates(new.case_id);
  if new.reason = 'repaired' and (not term.early_stop or term.min_until > today_in_shanghai()) then
    raise exception 'no repair before the shortest term' using errcode = 'PT008';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_withdrawal before insert on case_withdrawals for each row execute function guard_withdrawal();
--> statement-breakpoint

-- What was seen and heard afterwards: written by one, confirmed by another, taken back when it was wrong -------------------------------------

alter table case_rechecks add constraint a_result_of_the_list check (result in ('rectified', 'partly', 'not', 'closed-business'));
--> statement-breakpoint
alter table operator_replies add constraint a_reply_of_the_list check
  (reply in ('accepts-rectified', 'compensated', 'recalled', 'contests-reconsideration', 'contests-court', 'no-comment'));
--> statement-breakpoint
create function guard_follow_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare the_day date := coalesce(to_jsonb(new) ->> 'checked_on', to_jsonb(new) ->> 'replied_on')::date;
begin
  if acting_role() <> 'portal_staff' then return new; end if;
  if tg_op = 'INSERT' then
    new.at := statement_timestamp();
    new.confirmed_by := null; new.confirmed_at := null; new.taken_back_by := null; new.taken_back_at := null;
    if not exists (select from published_cases p where p.id = new.case_id) or the_day > today_in_shanghai() or the_day < released_on(new.case_id) then
      raise exception 'a follow-up is of a published case, on a day since then' using errcode = 'PT010';
    end if;
    return new;
  end if;
  if new.confirmed_by is distinct from old.confirmed_by or new.confirmed_at is distinct from old.confirmed_at then
    if old.confirmed_by is not null or old.taken_back_at is not null or new.confirmed_by is distinct from portal_member()
       or portal_member() = old.member_id or member_role() not in ('legal', 'leader') then
      raise exception 'a second person confirms, once' using errcode = 'PT002';
    end if;
    new.confirmed_at := statement_timestamp();
  end if;
  if new.taken_back_by is distinct from old.taken_back_by or new.taken_back_at is distinct from old.taken_back_at then
    if old.taken_back_at is not null or new.taken_back_by is distinct from portal_member() then
      raise exception 'what is taken back stays so' using errcode = 'PT002';
    end if;
    new.taken_back_at := statement_timestamp();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_follow_up before insert or update on case_rechecks for each row execute function guard_follow_up();
--> statement-breakpoint
create trigger guard_follow_up before insert or update on operator_replies for each row execute function guard_follow_up();
--> statement-breakpoint
create view published_rechecks as
select f.id, p.number as case_number, p.day_slug, f.checked_on, f.result
from case_rechecks f join published_cases p on p.id = f.case_id where f.confirmed_by is not null and f.taken_back_at is null;
--> statement-breakpoint
create view published_replies as
select f.id, p.number as case_number, p.day_slug, f.replied_on, f.reply
from operator_replies f join published_cases p on p.id = f.case_id where f.confirmed_by is not null and f.taken_back_at is null;
--> statement-breakpoint

-- Rights -------------------------------------------------------------------------------------------------------------------------------------

grant select on gone_cases, register_withdrawals, register_corrections, published_rechecks, published_replies to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
do $$
declare kept text;
begin
  foreach kept in array array['publication_terms', 'case_rechecks', 'operator_replies'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy clock on %I for select to portal_jobs using (true)', kept);
    execute format('create policy desk on %I for select to portal_staff using ((select member_role()) in (''publicity'', ''legal'', ''leader''))', kept);
    execute format('revoke all on %I from portal_staff, portal_jobs, portal_public', kept);
    execute format('grant select on %I to portal_staff, portal_jobs', kept);
    execute format('grant insert on %I to portal_staff', kept);
  end loop;
  foreach kept in array array['case_rechecks', 'operator_replies'] loop
    execute format('grant update (confirmed_by, confirmed_at, taken_back_by, taken_back_at) on %I to portal_staff', kept);
    execute format('create policy write on %I for insert to portal_staff with check ((select member_role()) = ''publicity'' and member_id = (select portal_member()))', kept);
    execute format('create policy stand_by on %I for update to portal_staff using ((select member_role()) in (''publicity'', ''legal'', ''leader''))', kept);
  end loop;
end $$;
--> statement-breakpoint
create policy decide on publication_terms for insert to portal_staff with check ((select member_role()) = 'leader' and member_id = (select portal_member()));
--> statement-breakpoint
revoke all on function today_in_shanghai(), months_after(date, integer), term_for(text, date), released_on(uuid), count_term(uuid, text, date), term_dates(uuid),
  count_case_term(), take_over_term(), guard_withdrawal(), guard_follow_up() from public;
--> statement-breakpoint
grant execute on function today_in_shanghai(), months_after(date, integer), term_for(text, date), count_term(uuid, text, date), term_dates(uuid) to portal_staff, portal_jobs;
