-- A form on its way belongs to whoever holds its key, and to nobody else ------------------------------------------------------------
create function date_draft() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() in ('portal_public', 'portal_staff', 'portal_jobs') or new.born_on = '-infinity' then
    new.born_on := case tg_op when 'INSERT' then (statement_timestamp() at time zone 'Asia/Shanghai')::date else old.born_on end;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger date_draft before insert or update on drafts for each row execute function date_draft();
--> statement-breakpoint
alter table drafts add constraint a_draft_is_no_warehouse check (length(locked) < 131072);
--> statement-breakpoint
alter table drafts enable row level security;
--> statement-breakpoint
create policy own on drafts for all to portal_public
  using (key_hash = decode(coalesce(current_setting('portal.draft', true), ''), 'hex'))
  with check (key_hash = decode(coalesce(current_setting('portal.draft', true), ''), 'hex'));
--> statement-breakpoint
create policy clock on drafts for select to portal_jobs using (true);
--> statement-breakpoint
create policy sweep on drafts for delete to portal_jobs using (born_on < (statement_timestamp() at time zone 'Asia/Shanghai')::date - 3);
--> statement-breakpoint
revoke all on drafts from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select, insert, update, delete on drafts to portal_public;
--> statement-breakpoint
grant select (key_hash, born_on), delete on drafts to portal_jobs;
--> statement-breakpoint
revoke all on function date_draft() from public;
--> statement-breakpoint

-- One receipt opens both halves of a matter; each half has a hash of its own, so that nothing in the rows ties one to the other -----
create or replace view receipt_filings as
select s.id as submission_id, s.kind, s.identity, s.topic_slug, s.merchant_name, s.filed_on, s.fingerprint, s.elsewhere,
  (select count(*) from evidence e where e.submission_id = s.id)::int as files, s.reward_hash is not null as rewarded
from submissions s
where s.receipt_hash = any (array(select decode(a, 'hex') from unnest(string_to_array(coalesce(current_setting('portal.receipt', true), ''), ',')) a));
--> statement-breakpoint
create or replace view receipt_leads as
select l.kind, l.stage, u.name as unit_name, u.name_en as unit_name_en, l.due_on, l.due_reason, l.closed_on, l.closing_code, l.answer,
  l.topic_slug, l.number, l.submission_id
from leads l join units u on u.id = l.owner_unit_id join receipt_filings r on r.submission_id = l.submission_id;
--> statement-breakpoint
create or replace view receipt_messages as
select m.author, m.body, m.written_on, m.position, m.submission_id
from messages m join receipt_filings r on r.submission_id = m.submission_id;
--> statement-breakpoint
create or replace view receipt_deeds as
select d.kind, d.body, d.rating, d.done_on, d.submission_id from sender_deeds d join receipt_filings r on r.submission_id = d.submission_id;
