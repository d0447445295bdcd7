import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { formKeyHash } from "./new-form-key.ts";
import { keyed } from "./receipt-key.ts";

/** What a browser has to find out: the number below `maxnumber` that with `salt` makes `challenge`. As ALTCHA words it. */
export type Challenge = { algorithm: "SHA-256"; challenge: string; salt: string; maxnumber: number; signature: string };

/** Two seconds at the most on a phone four times slower than a desk's computer (measured: README, tests/e2e/to-check.spec.ts). */
export const maxnumber = 100_000;

/** Long enough to read the review through, in milliseconds. After that the page has to be opened again. */
export const lasts = 2 * 3_600_000;

/** A new challenge for this draft and no other, signed, so that nothing of it is kept here. */
export function newChallenge(formKey: string, now: number): Challenge {
  const number = randomBytes(4).readUInt32BE() % maxnumber;
  // It ends with a mark of its own: otherwise digits could wander from the number into the time.
  const salt = `${randomBytes(12).toString("hex")}?expires=${Math.floor((now + lasts) / 1000)}&`;
  const challenge = hashed(salt, number);
  return { algorithm: "SHA-256", challenge, salt, maxnumber, signature: signed(challenge, formKey) };
}

/** What a browser has found, read from its base64; the time of its end in milliseconds. Null when it proves nothing for this draft now. */
export function readProof(proof: string, formKey: string, now: number): { challenge: string; ends: number } | null {
  const { challenge, salt, number, signature } = parsed(proof);
  if (typeof challenge !== "string" || typeof salt !== "string" || typeof signature !== "string" || !Number.isInteger(number)) return null;
  const ends = Number(/^[0-9a-f]{24}\?expires=(\d{1,12})&$/.exec(salt)?.[1] ?? 0) * 1000;
  if (ends <= now || !same(signature, signed(challenge, formKey))) return null;
  return same(challenge, hashed(salt, Number(number))) ? { challenge, ends } : null;
}

const hashed = (salt: string, number: number): string => createHash("sha256").update(`${salt}${number}`).digest("hex");

const signed = (challenge: string, formKey: string): string =>
  keyed("challenge", `${challenge}\n${formKeyHash(formKey).toString("hex")}`).toString("hex");

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

function parsed(proof: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(Buffer.from(proof, "base64").toString("utf8"));
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
