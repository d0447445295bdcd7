/** How much each sender begins and sends. Lives in memory only; `who` is a hash under a key that changes every day. */
export type Senders = Map<string, { begun: number; sent: number; at: number }>;

export type Rates = typeof perHour;

/**
 * What one address may do in an hour before its browsers are asked for a proof of work. A carrier in China puts thousands of
 * people behind one address, so more than this is no reason to refuse anybody, and a browser proves itself unasked (SECURITY R19).
 */
export const perHour = {
  /** A village behind one address files less; a script does this in seconds. */
  sent: 15,
  /** Who begins may look around and leave again: four begin for one who sends. */
  begun: 60,
};

/** From half of it on the review page asks already, so that nobody who is reading it through is overtaken. */
const askedFrom = 0.5;

/** As many addresses are remembered; the one that was quiet longest is forgotten first. */
const remembered = 50_000;

const hour = 3_600_000;

/** One more: every count runs off evenly, a whole allowance in an hour. */
export function note(senders: Senders, who: string, deed: "begun" | "sent", now: number, rates: Rates = perHour): void {
  const { begun, sent } = level(senders, who, now, rates);
  senders.delete(who);
  senders.set(who, { begun, sent, at: now, [deed]: (deed === "begun" ? begun : sent) + 1 });
  for (const [oldest] of senders) {
    if (senders.size <= remembered) break;
    senders.delete(oldest);
  }
}

/** "asked": the browser is asked for a proof; "crowded": without one somebody looks before it goes on, and others are answered first. */
export function standing(senders: Senders, who: string, now: number, rates: Rates = perHour): "calm" | "asked" | "crowded" {
  const { begun, sent } = level(senders, who, now, rates);
  const share = Math.max(begun / rates.begun, sent / rates.sent);
  return share > 1 ? "crowded" : share >= askedFrom ? "asked" : "calm";
}

function level(senders: Senders, who: string, now: number, rates: Rates): { begun: number; sent: number } {
  const known = senders.get(who);
  if (!known) return { begun: 0, sent: 0 };
  const gone = Math.max(0, now - known.at) / hour;
  return { begun: Math.max(0, known.begun - gone * rates.begun), sent: Math.max(0, known.sent - gone * rates.sent) };
}
