import { createHash } from "node:crypto";
import type { Challenge } from "#app/intake/challenge.ts";

/** Does what public/scripts/proof.js does in a browser. */
export function proofFor({ algorithm, challenge, salt, maxnumber, signature }: Challenge): string {
  for (let number = 0; number <= maxnumber; number++)
    if (createHash("sha256").update(`${salt}${number}`).digest("hex") === challenge)
      return Buffer.from(JSON.stringify({ algorithm, challenge, number, salt, signature })).toString("base64");
  throw new Error("there is no such number");
}
