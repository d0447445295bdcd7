import path from "node:path";
import { sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asClock, type Tx } from "#db/client.server.ts";
import { namedFiles } from "./named-files.ts";
import { aside, notAside, type Shelf, theStore } from "./store.ts";

type Gone = Record<Shelf, number>;
type Lying = { place: string; since: Date };

/**
 * A draft, which no row can be asked about, lives three days after the day it was begun; a file's day begins at midnight UTC, so
 * the oldest file of a living draft counts four days and sixteen hours.
 */
const daysUnnamed = 5;

/**
 * Job: what no row names goes in two steps, each after five days. First it is set aside, where it is still found and from where
 * whoever is about to name it brings it back (store.ts); then it goes for good. So nothing that comes between the look and the hand
 * is lost: a file that arrived, or was named, at that very moment has five more days in which its row is seen.
 */
export async function sweepShelves(): Promise<void> {
  const gone: Gone = { originals: 0, pictures: 0 };
  const fault = await asClock(async (tx) => {
    const before = await alone(tx);
    const failed = before && (await sweep(tx, before, gone).catch((error: unknown) => ({ error })));
    if (gone.originals + gone.pictures) await record(tx, "evidence.swept", { kind: "files", id: "shelves" }, gone);
    return failed;
  });
  if (fault) throw fault.error;
}

/** The time before which a file is old; null while another process sweeps. */
async function alone(tx: Tx): Promise<Date | null> {
  const [row] = await tx.execute<{ mine: boolean; before: number }>(
    sql`select pg_try_advisory_xact_lock(7262) as mine,
      extract(epoch from statement_timestamp() - make_interval(days => ${daysUnnamed}))::float8 * 1000 as before`,
  );
  return row?.mine ? new Date(row.before) : null;
}

async function sweep(tx: Tx, before: Date, gone: Gone): Promise<void> {
  const { list, move, remove } = theStore();
  for (const shelf of ["originals", "pictures"] as const) {
    for await (const files of list(`${shelf}/aside`)) {
      const { named, unnamed } = await told(tx, shelf, files);
      for (const { place } of named) await move(place, notAside(place));
      for (const { place } of unnamed.filter(({ since }) => since < before)) {
        await remove(place);
        gone[shelf] += 1;
      }
    }
    for await (const files of list(shelf)) {
      const { unnamed } = await told(
        tx,
        shelf,
        files.filter(({ since }) => since < before),
      );
      for (const { place } of unnamed) await move(place, aside(place));
    }
  }
}

async function told(tx: Tx, shelf: Shelf, files: Lying[]): Promise<{ named: Lying[]; unnamed: Lying[] }> {
  const nameOf = ({ place }: Lying) => path.posix.basename(place);
  const ours = files.filter((file) => /^[0-9a-f]{64}$/.test(nameOf(file)));
  const names = await namedFiles(tx, shelf, ours.map(nameOf));
  return { named: ours.filter((file) => names.has(nameOf(file))), unnamed: ours.filter((file) => !names.has(nameOf(file))) };
}
