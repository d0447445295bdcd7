/** Numbers that look random and are the same for the same seed on every machine. */
export type Random = {
  /** From 0 up to, but not, 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  pick: <T>(list: readonly T[]) => T;
  chance: (share: number) => boolean;
  /** Around a middle, many small and few big ones, as sums of money are. */
  logNormal: (middle: number, spread: number) => number;
  shuffled: <T>(list: readonly T[]) => T[];
};

/** mulberry32, begun anywhere: number `n` of a seed needs none of the numbers before it. */
export function randomFor(seed: number, n = 0): Random {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (!list.length) throw new Error("nothing to pick from");
    return list[Math.floor(next() * list.length)] as T;
  };
  return {
    next,
    between,
    pick,
    chance: (share) => next() < share,
    logNormal: (middle, spread) => middle * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
    shuffled: (list) =>
      list
        .map((one) => [next(), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one),
  };
}
