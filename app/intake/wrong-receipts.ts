/** Who tried wrong receipts: how often, when last, and until when they wait. Lives in memory only; `who` is a keyed hash. */
export type WrongReceipts = Map<string, { wrong: number; last: number; until: number }>;

/** Times in milliseconds. */
export const patience = { first: 500, most: 16_000, fades: 600_000, senders: 10_000 };

/** How long somebody waits before their next try is looked at: doubles with every wrong one. */
export const delayAfter = (wrong: number): number => (wrong === 0 ? 0 : Math.min(patience.most, patience.first * 2 ** (wrong - 1)));

/**
 * How long this try waits before it is looked at; takes its turn, so that many tries at once wait for one another. Null when
 * the queue of this sender is longer than the longest delay: come back later.
 */
export function takeTurn(tries: WrongReceipts, who: string, now: number): number | null {
  const known = tries.get(who);
  if (!known) return 0;
  if (now - known.last >= patience.fades) {
    tries.delete(who);
    return 0;
  }
  const wait = Math.max(0, known.until - now);
  if (wait > patience.most) return null;
  known.until = now + wait + delayAfter(known.wrong);
  return wait;
}

/** It was wrong: the next try of this sender waits longer. The one who was quiet longest is forgotten when there are too many. */
export function wasWrong(tries: WrongReceipts, who: string, now: number): void {
  const known = tries.get(who);
  const faded = !known || now - known.last >= patience.fades;
  const wrong = faded ? 1 : Math.min(known.wrong + 1, 32);
  tries.delete(who);
  tries.set(who, { wrong, last: now, until: Math.max(faded ? 0 : known.until, now + delayAfter(wrong)) });
  const oldest = tries.keys().next();
  if (tries.size > patience.senders && !oldest.done) tries.delete(oldest.value);
}
