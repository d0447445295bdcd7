-- Operators from the public register: whoever keeps the plans keeps them, everybody may find them, and nothing of a tip is near ------
create function credit_code_right(a_code text) returns boolean language sql immutable set search_path = public, pg_temp as
$$ select length(a_code) = 18 and translate(a_code, '0123456789ABCDEFGHJKLMNPQRTUWXY', '') = ''
     and (select sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(a_code, place::int, 1)) - 1) * weight) % 31 = 0
          from unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28,1}'::int[]) with ordinality as weights (weight, place)) $$;
--> statement-breakpoint
alter table operators add constraint operator_code_is_right check (credit_code is null or credit_code_right(credit_code));
--> statement-breakpoint
create view known_operators as select name, name_key, credit_code, address, township from operators where ended_on is null;
--> statement-breakpoint
alter table operators enable row level security;
--> statement-breakpoint
create policy kept on operators for select to portal_staff using ((select keeps_plans()));
--> statement-breakpoint
create policy enter on operators for insert to portal_staff with check ((select keeps_plans()) and ended_on is null);
--> statement-breakpoint
create policy correct on operators for update to portal_staff using ((select keeps_plans()) and ended_on is null)
  with check ((select keeps_plans()) and (ended_on is null or ended_on = (statement_timestamp() at time zone 'Asia/Shanghai')::date));
--> statement-breakpoint
revoke all on function credit_code_right(text) from public;
--> statement-breakpoint
grant execute on function credit_code_right(text) to portal_staff;
--> statement-breakpoint
grant select on known_operators to portal_public, portal_staff;
--> statement-breakpoint
grant select, insert, update (name, name_key, credit_code, address, township, ended_on)
  on operators to portal_staff;
