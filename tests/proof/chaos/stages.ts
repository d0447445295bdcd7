import postgres from "postgres";

/**
 * Every step of filing, routing and cleaning, as the database sees it. At each, now and then, the transaction lingers and says
 * where it is, so that a process can be killed just there.
 */
const stages: Record<string, string> = {
  "file on its shelf, draft does not name it": "before update on drafts",
  "draft locked, nothing filed": "before delete on drafts",
  "draft gone, submission not written, or between the halves": "before insert on submissions",
  "submission written, files not": "before insert on evidence",
  "files written, their keys not": "before insert on evidence_keys",
  "job not promised": "before insert on jobs",
  "record not written": "before insert on activity",
  "lead not written": "before insert on leads",
  "picture drawn, row does not name it": "before update on evidence",
  "row names it, open key not destroyed": "before update on evidence_keys",
  "work done, job not ended": "before delete on jobs",
};

/** After the last statement: whoever is killed here has sent COMMIT and never hears of it. */
const committing = "committed, nobody was told";

export async function lingerAtStages(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql.unsafe(`
    create function linger() returns trigger language plpgsql as $$
    declare own text := current_setting('application_name');
    begin
      if random() < 0.03 and own not like 'stage:%' then
        perform set_config('application_name', 'stage:' || tg_argv[0] || ':' || own, false);
        perform pg_sleep(0.25);
        perform set_config('application_name', own, false);
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end $$;
    grant execute on function linger() to public`);
  for (const [place, moment] of Object.values(stages).entries())
    await sql.unsafe(`create trigger zz_linger_${place} ${moment} for each row execute function linger('${place}')`);
  await sql.unsafe(`create constraint trigger zz_commit after insert on submissions deferrable initially deferred
    for each row execute function linger('${Object.keys(stages).length}')`);
  await sql.end();
}

/** Looks where transactions linger, and calls `found` once for each with the stage and whose transaction it is. */
export function watchStages(url: string, found: (stage: string, role: string) => void): () => Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 2, backoff: () => 0.1 });
  const names = [...Object.keys(stages), committing];
  const seen = new Set<string>();
  let over = false;
  const watching = (async () => {
    while (!over) {
      const rows = await sql`select pid || ' ' || xact_start as one, application_name as name from pg_stat_activity
        where application_name like 'stage:%'`.catch(() => []);
      for (const { one, name } of rows) {
        const [, place, role] = String(name).split(":");
        if (!seen.has(one)) found(names[Number(place)] ?? "", role ?? "");
        seen.add(one);
      }
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  })();
  return async () => {
    over = true;
    await watching;
    await sql.end({ timeout: 1 });
  };
}

export async function lingerNoMore(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql`drop function linger() cascade`;
  await sql.end();
}
