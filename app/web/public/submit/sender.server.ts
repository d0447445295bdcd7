import { createHmac, randomBytes } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { type Challenge, newChallenge } from "#app/intake/challenge.ts";
import type { Arrival } from "#app/intake/check-reason.ts";
import { limits } from "#app/intake/limits.ts";
import { networkOf } from "#app/intake/network-of.ts";
import { note, type Senders, standing } from "#app/intake/sender-rates.ts";
import type { Form } from "#app/web/form.server.ts";

/** Forgotten every day and when the process ends; an address is nowhere written, not even here. */
const senders: Senders = new Map();
let key = randomBytes(32);
let keyDay = 0;

/** Somebody begins a form. */
export function noteBegun(context: AppLoadContext): void {
  const now = Date.now();
  note(senders, whoIs(context, now), "begun", now, limits().rates);
}

/** What the review page asks the browser to find out while it is read; null as long as this address is calm. */
export function challengeFor(context: AppLoadContext, formKey: string): Challenge | null {
  const now = Date.now();
  return standing(senders, whoIs(context, now), now, limits().rates) === "calm" ? null : newChallenge(formKey, now);
}

/**
 * The line in which an address waits that exceeds its rate, so that all others are answered first; null: no line. Says nothing else of it.
 */
export function lineOf(context: AppLoadContext): string | null {
  const now = Date.now();
  const who = whoIs(context, now);
  return standing(senders, who, now, limits().rates) === "crowded" ? who : null;
}

/** Counts a filing and says how it came in. */
export function arrivalOf(context: AppLoadContext, form: Form): Arrival {
  const at = Date.now();
  const { rates, soonest } = limits();
  const who = whoIs(context, at);
  note(senders, who, "sent", at, rates);
  const crowded = standing(senders, who, at, rates) === "crowded";
  return { at, soonest, crowded, trap: form.text("website"), proof: form.text("proof") };
}

function whoIs(context: AppLoadContext, now: number): string {
  const day = Math.floor(now / 86_400_000);
  if (day !== keyDay) {
    keyDay = day;
    key = randomBytes(32);
    senders.clear();
  }
  return createHmac("sha256", key)
    .update(networkOf(String(context.address ?? "")))
    .digest("base64");
}
