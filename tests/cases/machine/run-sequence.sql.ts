/**
 * run_sequence(ops): the statements of a sequence one after the other, each as its member with free SQL (no verb in between), in a
 * case and a day of their own that are undone at the end. One answer per op: the error's code or '' or 'nothing' when no row was
 * touched, the text the public reads after it, and whether the day is armed.
 */
export const runSequence = `
-- Only here may the clock be turned: the day's own guard sleeps while it is.
alter table exposure_days disable trigger guard_day;
create trigger guard_day_awake before update on exposure_days for each row
when (coalesce(current_setting('portal.turning', true), '') = '') execute function guard_day();
create function run_sequence(ops jsonb) returns jsonb language plpgsql as $$
declare
  c uuid; d uuid; first_hash bytea; last_hash bytea; op jsonb; code text; touched int; result jsonb := '[]'; who uuid;
begin
  begin
    perform set_config('portal.member', (select id::text from members where username = 'song'), true);
    perform set_config('role', 'portal_staff', true);
    insert into cases (number, topic_slug, title, lead, party, township, document_no, decided_on, violation, laws, fine_yuan, confiscated_yuan,
      transferred_to_police, happened, penalty, spot, act, tier, publish_until, author_id, last_editor_id, content_hash)
    values ('2026-000001', 'fuel-metering', 't', 'l', 'p', '城东镇', 'n', '2026-01-01', 'v', '{l}', 1, 1, false, 'text 0', 'p', '{s}', 'a', 'ordinary',
      (now() + interval '90 days')::date, portal_member(), portal_member(), '') returning id, content_hash into c, first_hash;
    insert into exposure_days (slug, title, theme, teaser, introduction, release_at, created_by, rehearsed_at, risk_level)
    values ('machine', 't', 't', 't', 'i', now() + interval '1 day', portal_member(), now(), 'low') returning id into d;
    for op in select * from jsonb_array_elements(ops) loop
      code := ''; touched := 1;
      perform set_config('role', 'none', true);
      select id into who from members where username = op ->> 'who';
      select content_hash into last_hash from case_versions where case_id = c order by n desc limit 1;
      perform set_config('portal.member', coalesce(who::text, ''), true);
      if who is not null then perform set_config('role', 'portal_staff', true); end if;
      begin
        case op ->> 'do'
          when 'edit' then update cases set happened = 'text ' || (op ->> 'text') where id = c;
          when 'propose' then perform propose_correction(c, jsonb_build_object('happened', 'text ' || (op ->> 'text')), '{}');
          when 'publish' then
            perform set_config('portal.correcting', c::text, true);
            update cases set happened = (select content ->> 'happened' from case_versions where case_id = c order by n desc limit 1) where id = c;
          when 'legal', 'secrecy', 'approval' then
            insert into case_reviews (case_id, content_hash, step, member_id)
            values (c, case when (op ->> 'stale')::boolean then first_hash else last_hash end, op ->> 'do',
                    (select id from members where username = coalesce(op ->> 'named', op ->> 'who')));
          when 'put' then insert into exposure_entries (day_id, case_id, position) values (d, c, 1);
          when 'take-off' then delete from exposure_entries where case_id = c;
          when 'arm' then update exposure_days set armed_at = now() where id = d and armed_at is null;
          when 'disarm' then update exposure_days set armed_at = null, armed_by = null where id = d and armed_at is not null;
          when 'hold' then insert into exposure_holds (case_id, member_id, reason) values (c, portal_member(), 'held');
          when 'withdraw' then insert into case_withdrawals (case_id, reason, member_id) values (c, 'revoked', portal_member());
          when 'pin' then update exposure_entries set pinned_hash = last_hash where case_id = c;
          when 'minute' then
            perform set_config('portal.turning', 'on', true);
            update exposure_days set release_at = now() - interval '1 second' where id = d and armed_at is not null;
          when 'swap' then update members set role = case role when 'legal' then 'publicity' else 'legal' end where username = 'tao';
        end case;
        get diagnostics touched = row_count;
      exception when others then get stacked diagnostics code = returned_sqlstate;
      end;
      perform set_config('role', 'none', true), set_config('portal.turning', '', true), set_config('portal.correcting', '', true);
      result := result || jsonb_build_array(jsonb_build_object('code', case when code = '' and touched = 0 then 'nothing' else code end,
        'public', (select happened from published_cases where id = c),
        'armed', (select armed_at is not null from exposure_days where id = d)));
    end loop;
    raise exception 'undo' using errcode = 'PT999';
  exception when sqlstate 'PT999' then perform set_config('role', 'none', true);
  end;
  return result;
end $$`;
