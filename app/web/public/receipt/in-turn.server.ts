import { createHmac, randomBytes } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import type { AppLoadContext } from "@remix-run/node";
import { takeTurn, type WrongReceipts, wasWrong } from "#app/intake/wrong-receipts.ts";

/** Both are gone when the process ends; an address is nowhere written, not even here. */
const tries: WrongReceipts = new Map();
const key = randomBytes(32);

/** Looks at a receipt when it is its sender's turn, and remembers when it was wrong. Null: too many tries are waiting. */
export async function inTurn<T>(context: AppLoadContext, look: () => Promise<T>, isWrong: (seen: T) => boolean): Promise<T | null> {
  const who = createHmac("sha256", key)
    .update(String(context.address ?? ""))
    .digest("base64");
  const wait = takeTurn(tries, who, Date.now());
  if (wait === null) return null;
  if (wait > 0) await rest(wait);
  const seen = await look();
  if (isWrong(seen)) wasWrong(tries, who, Date.now());
  return seen;
}
