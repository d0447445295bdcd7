const step = 0.1;

export type Descent = Record<"at" | "slope" | "mean" | "spread", Float64Array>;

export const descending = (size: number): Descent => ({
  at: new Float64Array(size),
  slope: new Float64Array(size),
  mean: new Float64Array(size),
  spread: new Float64Array(size),
});

/** One step downhill, by Adam. */
export function descend({ at, slope, mean, spread }: Descent, round: number): void {
  for (let place = 0; place < at.length; place++) {
    const steep = num(slope[place]);
    mean[place] = 0.9 * num(mean[place]) + 0.1 * steep;
    spread[place] = 0.999 * num(spread[place]) + 0.001 * steep * steep;
    const even = num(mean[place]) / (1 - 0.9 ** round);
    at[place] = num(at[place]) - (step * even) / (Math.sqrt(num(spread[place]) / (1 - 0.999 ** round)) + 1e-8);
  }
}

const num = (one: number | undefined): number => one ?? 0;
