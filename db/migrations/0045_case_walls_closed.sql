-- What an adversary found in the walls of review.

-- A published case changes into its reviewed next version only from the text that is out: pictures moved beside it by hand are no
-- part of either, and would have gone out unread. Who was withdrawn or
-- held is corrected no more, and the clock corrects nobody. A case keeps the lead it came from.
create or replace function keep_case_hash() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare next_version case_versions;
begin
  new.content_hash := case_content_hash(new);
  if acting_role() = 'portal_staff' then
    new.author_id := case when tg_op = 'INSERT' then portal_member() else old.author_id end;
    new.last_editor_id := case when tg_op = 'INSERT' or new.content_hash <> old.content_hash then portal_member() else old.last_editor_id end;
    if tg_op = 'UPDATE' then new.lead_id := coalesce(old.lead_id, new.lead_id); end if;
  end if;
  if tg_op = 'UPDATE' and case_is_frozen(new.id) then
    next_version := latest_version(new.id);
    if coalesce(current_setting('portal.correcting', true), '') <> new.id::text or acting_role() = 'portal_jobs' or not case_is_released(new.id)
       or exists (select from case_withdrawals w where w.case_id = new.id) or exists (select from exposure_holds h where h.case_id = new.id)
       or case_content_hash(old) <> old.content_hash
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
-- A new version spends every reading but those of the text that is pinned: edited and edited back, or corrected and put back, it is
-- read again. The record keeps who gave them.
create function spend_reviews() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from case_reviews r where r.case_id = new.case_id
    and not exists (select from exposure_entries e where e.case_id = r.case_id and e.pinned_hash = r.content_hash);
  return null;
end $$;
--> statement-breakpoint
create trigger spend_reviews after insert on case_versions for each row execute function spend_reviews();
--> statement-breakpoint
-- A text that no page could show would shut the desk out of its own case, and a minor by another word would pass for no minor.
alter table case_versions add constraint a_text_is_whole check (
  (content ->> 'party_kind' in ('enterprise', 'trader', 'person', 'minor')) is true and (content ->> 'handling' in ('closed', 'open')) is true
  and (content ->> 'tier' in ('minor', 'ordinary', 'serious')) is true and not jsonb_path_exists(content - 'serious_list_on', '$.* ? (@ == null)'));
--> statement-breakpoint
-- A trigger's function runs with the owner's rights: hung on a temporary table, by any door, it wrote corrections that never were.
do $$
declare hung regprocedure;
begin
  for hung in select p.oid::regprocedure from pg_proc p
              where p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype and p.prosecdef loop
    execute format('revoke all on function %s from public', hung);
  end loop;
end $$;
--> statement-breakpoint
-- Nor has any door a use for tables of its own.
do $$
begin
  execute format('revoke temporary on database %I from public', current_database());
exception when insufficient_privilege then
  raise notice 'temporary tables are not this role''s to forbid';
end $$;
