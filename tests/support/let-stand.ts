import { openCase } from "#app/cases/open-case.ts";
import { acceptHit } from "#app/cases/redaction/accept-hit.ts";
import { member } from "./cast.ts";

/** Lets everything that looks personal in a case stand, as the officer who wrote it would with names that may be public. */
export async function letStand(number: string): Promise<void> {
  const song = await member("song");
  for (const { facts } of (await openCase(number, song))?.warnings ?? []) {
    if (facts?.hit) await acceptHit(number, String(facts.hit), "依法可以公开", song);
  }
}
