-- What has come before under a number, asked for many numbers at once: an import of two thousand rows asked as often as it has rows,
-- and each time read every filing, because no index serves an `or` over two tables. Each branch has its own: one_filing_per_source_number
-- and one_lead_per_12315_number; leads are found to a filing by the first column of one_lead_per_submission_and_area.
create function filed_already(a_channel text, a_source_numbers text[]) returns table (source_number text, filed_on date, number text)
language sql stable security definer set search_path = public, pg_temp as
$$ select distinct on (f.source_number) f.source_number, f.filed_on, f.number
   from (select s.source_number, s.filed_on, l.number from submissions s left join leads l on l.submission_id = s.id
         where s.channel = a_channel and s.source_number = any (a_source_numbers)
         union all
         select l.number_12315, s.filed_on, l.number from leads l join submissions s on s.id = l.submission_id
         where a_channel = '12315' and l.number_12315 = any (a_source_numbers)) f
   where (select member_role()) in ('intake', 'unit')
   order by f.source_number, f.number $$;
--> statement-breakpoint
drop function filed_already(text, text);
--> statement-breakpoint
revoke all on function filed_already(text, text[]) from public;
--> statement-breakpoint
grant execute on function filed_already(text, text[]) to portal_staff;
