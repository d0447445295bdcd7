-- What publicity may know of leads: of those that were closed with a penalty, the line of the ledger. Never the story, the sender,
-- the answer, or a lead that is still open. The party is named as the public register names it, where it does.
create function closed_lead_ledger() returns table (number text, topic_slug text, party text, township text, unit text, unit_en text, closed_on date, drafted boolean)
  language sql stable security definer set search_path = public, pg_temp as
$$ select l.number, l.topic_slug, coalesce(o.name, m.name, ''), coalesce(o.township, m.township), u.name, u.name_en, l.closed_on,
     exists (select from cases c where c.lead_id = l.id)
   from leads l join units u on u.id = l.owner_unit_id
     left join merchants m on m.id = l.merchant_id
     left join lateral (select k.name, k.township from known_operators k
       where k.credit_code = m.credit_code or k.name_key = m.name_key order by k.credit_code = m.credit_code desc nulls last limit 1) o on true
   where member_role() = 'publicity' and l.stage = 'closed' and l.closing_code = 'penalised'
   order by l.closed_on desc, l.number desc limit 500 $$;
--> statement-breakpoint
-- A case is tied to the lead it came from by whoever drafted it; the lead itself stays out of their sight.
create function tie_case_to_lead(a_case uuid, a_lead text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare found_lead uuid;
begin
  if member_role() is distinct from 'publicity' then
    raise exception 'a case is tied to its lead by publicity' using errcode = '42501';
  end if;
  select id into found_lead from leads where number = a_lead and stage = 'closed' and closing_code = 'penalised';
  update cases set lead_id = found_lead where id = a_case and author_id = portal_member() and lead_id is null and found_lead is not null;
  return found;
end $$;
--> statement-breakpoint
revoke all on function closed_lead_ledger(), tie_case_to_lead(uuid, text) from public;
--> statement-breakpoint
grant execute on function closed_lead_ledger(), tie_case_to_lead(uuid, text) to portal_staff;
