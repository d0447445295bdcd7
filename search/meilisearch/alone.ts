import { sql } from "drizzle-orm";
import { asClock } from "#db/client.server.ts";

/** What only one process does at a time: telling the index that answers, and filling one beside it. */
export const turns = { telling: 7264, filling: 7266 } as const;

/** Runs while nobody else does the same; null when somebody does. The turn ends with the process that has it. */
export function alone<T>(turn: keyof typeof turns, run: () => Promise<T>): Promise<T | null> {
  return asClock(async (tx) => {
    const [row] = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${turns[turn]}) as mine`);
    return row?.mine ? run() : null;
  });
}

/** The same, after whoever has the turn. */
export function inTurn<T>(turn: keyof typeof turns, run: () => Promise<T>): Promise<T> {
  return asClock(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${turns[turn]})`);
    return run();
  });
}
