-- An entry that is lost is no longer there when its case is taken back, so what it alone was counted by is nobody's to know from then on.
create function forget_lost_keys() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform forget_keys(old.keys, lower(old.visible), '00000000-0000-0000-0000-000000000000');
  return null;
end $$;
--> statement-breakpoint
create trigger forget_lost_keys after delete on case_words for each row when (not isempty(old.visible)) execute function forget_lost_keys();
--> statement-breakpoint
revoke execute on function forget_lost_keys() from public;
