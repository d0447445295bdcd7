import postgres from "postgres";

/** How many cases a database holds. Throws when a load was broken off there: what it left is no beginning of the next. */
export async function loadedIn(url: string): Promise<number> {
  const sql = postgres(url, { max: 1 });
  try {
    const [row] = await sql`select count(*)::int as cases, to_regclass('words_in') is not null as broken from cases`;
    if (row?.broken) throw new Error("a load was broken off here: delete the folder");
    return Number(row?.cases ?? 0);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
