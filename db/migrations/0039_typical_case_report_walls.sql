-- The report form of typical cases: a unit hands in its own, publicity reads all of them and drafts from them; nobody changes one.
alter table typical_case_reports
  add constraint report_closes_after_filing check (closed_on is null or closed_on >= filed_on),
  add constraint closed_report_says_when check (handling_status = 'open' or closed_on is not null),
  add constraint penalty_says_when check (not penalised or (penalty_on is not null and length(penalty_text) > 0)),
  add constraint report_names_fit check (length(case_name) between 4 and 80 and length(party_name) between 2 and 80 and length(summary) between 30 and 6000),
  add constraint report_money_is_not_negative check (least(amount_involved, compensation, fine, confiscated_income) >= 0);
--> statement-breakpoint
alter table typical_case_reports enable row level security;
--> statement-breakpoint
alter table report_drafts enable row level security;
--> statement-breakpoint
create policy read on typical_case_reports for select to portal_staff using (
  (select member_role()) in ('publicity', 'leader') or ((select member_role()) = 'unit' and unit_id = (select member_unit())));
--> statement-breakpoint
create policy hand_in on typical_case_reports for insert to portal_staff with check (
  (select member_role()) = 'unit' and unit_id = (select member_unit()) and member_id = (select portal_member()));
--> statement-breakpoint
create policy read on report_drafts for select to portal_staff using (exists (select from typical_case_reports r where r.id = report_id));
--> statement-breakpoint
-- An open case, or one without a penalty, is not drafted from.
create policy draft on report_drafts for insert to portal_staff with check ((select member_role()) = 'publicity'
  and exists (select from typical_case_reports r where r.id = report_id and r.handling_status = 'closed' and r.penalised)
  and exists (select from cases c where c.id = case_id and c.author_id = (select portal_member())));
--> statement-breakpoint
-- 是否已公开: a unit may know of its own report whether the case is out, and nothing else of cases.
create function report_is_published(a_report uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from report_drafts d join published_cases p on p.id = d.case_id where d.report_id = a_report) $$;
--> statement-breakpoint
revoke all on function report_is_published(uuid) from public;
--> statement-breakpoint
grant execute on function report_is_published(uuid) to portal_staff;
--> statement-breakpoint
grant select, insert on typical_case_reports, report_drafts to portal_staff;
