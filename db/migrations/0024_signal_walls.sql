-- How often (市监令121 art. 17): facts for a person who decides. The marks themselves are read by nobody; one function counts.

create function complains_just_now(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from submissions where id = a_submission and kind = 'complaint' and sealed_contact is not null and xmin = pg_current_xact_id()::xid) $$;
--> statement-breakpoint
create function is_shredded(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from contact_keys where submission_id = a_submission and shredded_on is not null) $$;
--> statement-breakpoint
alter table contact_marks enable row level security;
--> statement-breakpoint
create policy file on contact_marks for insert to portal_public with check (complains_just_now(submission_id));
--> statement-breakpoint
create policy take_down on contact_marks for insert to portal_staff with check (complains_just_now(submission_id) and is_taking_down(submission_id));
--> statement-breakpoint
create policy clock on contact_marks for select to portal_jobs using (is_shredded(submission_id));
--> statement-breakpoint
create policy shred on contact_marks for delete to portal_jobs using (is_shredded(submission_id));
--> statement-breakpoint
alter table contact_marks add constraint a_mark_is_a_keyed_hash check (kind in ('phone', 'address', 'name') and octet_length(mark) = 32);
--> statement-breakpoint

-- How near two texts are: width, case, spaces and stops are how somebody typed them; the rest is cut into pieces of three characters.

create function story_plain(a_story text) returns text language sql immutable set search_path = public, pg_temp as
$$ select regexp_replace(lower(normalize(a_story, NFKC)), '[[:space:]!-/:-@[-`{-~、。“”‘’…—·《》【】「」『』〈〉]', '', 'g') $$;
--> statement-breakpoint
create function story_pieces(a_plain text) returns text[] language sql immutable set search_path = public, pg_temp as
$$ select coalesce(array_agg(distinct piece), '{}') from
     (select c || lead(c) over w || lead(c, 2) over w as piece
      from unnest(string_to_array(a_plain, null)) with ordinality t(c, place) window w as (order by place)) three
   where piece is not null $$;
--> statement-breakpoint
-- At least four fifths of the pieces of either stand in the other.
create function share_pieces(ours text[], theirs text[]) returns boolean language sql immutable set search_path = public, pg_temp as
$$ select case when least(cardinality(ours), cardinality(theirs)) >= 0.8 * greatest(cardinality(ours), cardinality(theirs))
     then (select count(*) from (select unnest(ours) intersect select unnest(theirs)) both_have) >= 0.8 * greatest(cardinality(ours), cardinality(theirs))
     else false end $$;
--> statement-breakpoint
create function counted_since() returns date language sql stable set search_path = public, pg_temp as
$$ select ((statement_timestamp() at time zone 'Asia/Shanghai')::date - interval '12 months')::date $$;
--> statement-breakpoint
-- Filings whose words are nearly this one's. A complaint is laid beside complaints and a tip beside tips of the same openness only:
-- one person's complaint and tip say the same, and so do their anonymous and their named one. Who is anonymous is compared with nobody.
create function filings_alike(a_lead uuid) returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  this record;
  ours text[];
begin
  select s.id, s.kind, s.identity, l.merchant_id, l.topic_slug, story_plain(s.story) as plain into this
  from leads l join submissions s on s.id = l.submission_id
  where l.id = a_lead and sees_lead(a_lead) and s.identity <> 'anonymous';
  if not found or length(this.plain) < 10 then return; end if;
  ours := story_pieces(this.plain);
  return query
    with near as (
      (select o.submission_id from leads o
       where o.merchant_id = this.merchant_id and o.kind = this.kind and o.opened_on >= counted_since() order by o.opened_on desc limit 200)
      union
      (select o.submission_id from leads o
       where o.topic_slug = this.topic_slug and o.kind = this.kind and o.opened_on >= counted_since() order by o.opened_on desc limit 200))
    select s.id from near join submissions s on s.id = near.submission_id cross join lateral (select story_plain(s.story) as plain offset 0) their
    where s.id <> this.id and s.kind = this.kind and s.identity = this.identity
      and case
        when their.plain = this.plain then true
        -- Much longer or shorter is not the same text, and is not cut into pieces in vain.
        when length(their.plain) between 0.7 * length(this.plain) and length(this.plain) / 0.7 then share_pieces(ours, story_pieces(their.plain))
        else false end;
end $$;
--> statement-breakpoint
create function numbers_seen(filings uuid[]) returns text[] language sql stable security definer set search_path = public, pg_temp as
$$ select coalesce(array_agg(number order by opened_on desc, number), '{}') from
     (select number, opened_on from leads where submission_id = any (filings) and sees_lead(id) order by opened_on desc, number limit 12) seen $$;
--> statement-breakpoint
create function complained_about(a_merchant uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as
$$ select distinct submission_id from leads where merchant_id = a_merchant and kind = 'complaint' and opened_on >= counted_since() $$;
--> statement-breakpoint
-- Complaints of the last twelve months that bear this one's mark of that kind; `others` only those of another name.
create function complaints_marked(a_submission uuid, a_kind text, others boolean) returns table (id uuid, name bytea)
language sql stable security definer set search_path = public, pg_temp as
$$ select m.submission_id, n.mark from contact_marks own
   join contact_marks m on m.kind = own.kind and m.mark = own.mark and m.submission_id <> own.submission_id
   join submissions s on s.id = m.submission_id and s.kind = 'complaint' and s.filed_on >= counted_since()
   left join contact_marks n on n.submission_id = m.submission_id and n.kind = 'name'
   left join contact_marks me on me.submission_id = own.submission_id and me.kind = 'name'
   where own.submission_id = a_submission and own.kind = a_kind and (not others or n.mark <> me.mark) $$;
--> statement-breakpoint
-- Besides this one, in the last twelve months. `times` is null where there is nothing to compare: no mark, or no operator's name.
create function signals_of(a_lead uuid) returns table (fact text, times int, numbers text[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  this record;
  filings uuid[];
  people int;
begin
  select l.merchant_id, l.kind, s.id, s.identity,
    exists (select from contact_marks m where m.submission_id = s.id and m.kind = 'phone') as has_phone,
    exists (select from contact_marks m where m.submission_id = s.id and m.kind = 'address') as has_address
  into this from leads l join submissions s on s.id = l.submission_id where l.id = a_lead and sees_lead(a_lead);
  if not found then return; end if;
  if this.kind = 'complaint' then
    select array_agg(c.id) into filings from complaints_marked(this.id, 'phone', false) c;
    return query select 'phone', case when this.has_phone then coalesce(cardinality(filings), 0) end, numbers_seen(filings);
    select array_agg(o) into filings from complained_about(this.merchant_id) o where o = any (filings);
    return query select 'phone-operator', case when this.has_phone and this.merchant_id is not null then coalesce(cardinality(filings), 0) end, numbers_seen(filings);
    select array_agg(c.id), count(distinct c.name) into filings, people from complaints_marked(this.id, 'phone', true) c;
    return query select 'people-phone', case when this.has_phone then people end, numbers_seen(filings);
    select array_agg(c.id), count(distinct c.name) into filings, people from complaints_marked(this.id, 'address', true) c;
    return query select 'people-address', case when this.has_address then people end, numbers_seen(filings);
  end if;
  if this.identity <> 'anonymous' then
    select array_agg(a) into filings from filings_alike(a_lead) a;
    return query select 'text', coalesce(cardinality(filings), 0), numbers_seen(filings);
  end if;
  select array_agg(o) into filings from complained_about(this.merchant_id) o where o <> this.id;
  -- On a tip the count is enough: its operator's leads stand below anyway, and nothing here points at a person.
  return query select 'operator', case when this.merchant_id is not null then coalesce(cardinality(filings), 0) end,
    case when this.kind = 'complaint' then numbers_seen(filings) else '{}' end;
end $$;
--> statement-breakpoint
revoke all on contact_marks from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant insert on contact_marks to portal_public, portal_staff;
--> statement-breakpoint
grant select (submission_id), delete on contact_marks to portal_jobs;
--> statement-breakpoint
revoke all on function complains_just_now(uuid), is_shredded(uuid), story_plain(text), story_pieces(text), share_pieces(text[], text[]), counted_since(),
  filings_alike(uuid), numbers_seen(uuid[]), complained_about(uuid), complaints_marked(uuid, text, boolean), signals_of(uuid) from public;
--> statement-breakpoint
grant execute on function complains_just_now(uuid) to portal_public, portal_staff;
--> statement-breakpoint
grant execute on function is_shredded(uuid) to portal_jobs;
--> statement-breakpoint
grant execute on function signals_of(uuid) to portal_staff;
