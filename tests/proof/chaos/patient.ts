import { setTimeout as sleep } from "node:timers/promises";
import type { Ask } from "#tests/support/walk.ts";

const patience = 180_000;

/**
 * Asks until there is a whole answer: the same request again after a cut line, a cut answer or a 5xx, as somebody does who taps
 * the button again. `again` is told of each.
 */
export function patient(again: () => void): Ask {
  return async (request) => {
    const body = request.method === "GET" ? undefined : await request.arrayBuffer();
    const { method, headers, url } = request;
    for (const end = Date.now() + patience; Date.now() < end; await sleep(50 + Math.random() * 250)) {
      try {
        const answer = await fetch(url, { method, headers, body, redirect: "manual", signal: AbortSignal.timeout(15_000) });
        const whole = await answer.arrayBuffer();
        if (answer.status < 500) return new Response(whole, { status: answer.status, headers: answer.headers });
      } catch {
        // Nobody can tell whether it arrived.
      }
      again();
    }
    throw new Error("no answer within three minutes");
  };
}
