import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { homesOf } from "#db/embedded/home.mjs";

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

/** What the search and the cases take on the disk, in MB: each table with its long values, each of its indexes, Meilisearch's folder. */
export async function onDisk(url: string, folder: string) {
  const sql = postgres(url, { max: 1 });
  try {
    const rows = await sql`select relname as name, relkind as kind, pg_table_size(oid)::float8 as bytes from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'i') and relname ~ '^(cases|case_words|case_reviews|exposure_entries|search_)'
        and pg_table_size(oid) > 1048576 order by relkind desc, 3 desc`;
    return {
      megabytes: Object.fromEntries(rows.map(({ name, bytes }) => [String(name), megabytes(Number(bytes))])),
      meilisearch: megabytes(
        homesOf(path.resolve(folder, "meilisearch"))
          .map(sizeOf)
          .reduce((sum, bytes) => sum + bytes, 0),
      ),
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const one of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    // A file that goes while it is counted is not there.
    if (one.isFile()) bytes += statSync(path.join(one.parentPath, one.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
