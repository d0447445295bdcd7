-- The time to enter a lead at 12315 runs in working hours, so the list says the minute a colleague took it down. Only that: what came
-- over the web or without a name has no minute to say, and of what arrived on an earlier day nobody knows it.
drop function unregistered_leads();
--> statement-breakpoint
create function unregistered_leads()
returns table (number text, kind text, topic_slug text, stage text, opened_on date, due_on date, merchant_name text, merchant_address text,
  township text, story text, unit_name text, unit_name_en text, opened_at text)
language sql stable security definer set search_path = public, pg_temp as
$$ select l.number, l.kind, l.topic_slug, l.stage, l.opened_on, l.due_on, s.merchant_name, s.merchant_address, s.township, s.story, u.name, u.name_en,
     case when (s.filed_at at time zone 'Asia/Shanghai')::date = l.opened_on
       then to_char(s.filed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') end
   from leads l join submissions s on s.id = l.submission_id join units u on u.id = l.owner_unit_id
   where member_role() = 'intake' and l.stage <> 'closed' and l.number_12315 is null and s.channel <> '12315'
   order by l.opened_on, l.number $$;
--> statement-breakpoint
revoke all on function unregistered_leads() from public;
--> statement-breakpoint
grant execute on function unregistered_leads() to portal_staff;
