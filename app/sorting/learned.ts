/**
 * What was learned from the labelled set (`npm run learn:sorting`): how much each bit of a text speaks for and against each class,
 * as log-odds. The weights of a bit are a flat list: place of the class, weight, place of the next class, its weight.
 */
export type Learned = { classes: readonly string[]; bias: number[]; bits: Map<string, number[]> };

type Written = { classes: readonly string[]; bias: number[]; bits: Record<string, number[]> };

export const learnedFrom = ({ classes, bias, bits }: Written): Learned => ({ classes, bias, bits: new Map(Object.entries(bits)) });

/** How much one bit counts among so many that are known: what is said at length is not said louder. */
export function shareIn({ bits }: Learned, said: Iterable<string>): number {
  let known = 0;
  for (const bit of said) if (bits.has(bit)) known++;
  return 1 / Math.sqrt(known || 1);
}

/** The log-odds of each class for a text of these bits. */
export function logOdds(learned: Learned, said: Iterable<string>): number[] {
  const bits = [...said];
  const share = shareIn(learned, bits);
  const odds = [...learned.bias];
  for (const bit of bits) {
    const weights = learned.bits.get(bit);
    for (let at = 0; weights && at < weights.length; at += 2)
      odds[weights[at] ?? 0] = (odds[weights[at] ?? 0] ?? 0) + share * (weights[at + 1] ?? 0);
  }
  return odds;
}

/** What one bit says for one class, before its share. */
export function weightOf({ bits }: Learned, bit: string, name: number): number {
  const weights = bits.get(bit);
  for (let at = 0; weights && at < weights.length; at += 2) if (weights[at] === name) return weights[at + 1] ?? 0;
  return 0;
}
