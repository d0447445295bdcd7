-- A reading given while an edit was on its way was not yet there to be spent, and could outlive it: edited and edited back, the text
-- passed unread. Whoever reads holds the case, and an edit waits until the reading stands and spends it.
do $$
declare written text := pg_get_functiondef('second_reader()'::regprocedure);
        held text := replace(written, 'from cases where id = new.case_id;', 'from cases where id = new.case_id for share;');
begin
  if held = written then raise exception 'the reader of before is another'; end if;
  execute held;
end $$;
