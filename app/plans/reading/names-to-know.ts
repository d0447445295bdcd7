import { bareName, plainName } from "./short-name.ts";
import { starterUnits } from "./starter-units.ts";

/** Of the names as written in the notice: those that stand there more than once, and the full form of one we know another name for. */
export function namesToKnow(written: string[]): string[] {
  const alike = new Map<string, Map<string, number>>();
  for (const name of written) {
    const same = alike.get(bareName(plainName(name))) ?? new Map<string, number>();
    alike.set(bareName(plainName(name)), same.set(name, (same.get(name) ?? 0) + 1));
  }
  const full = new Set(starterUnits.map(({ name }) => bareName(plainName(name))));
  const known = [...alike].flatMap(([key, same]) => {
    const [best] = [...same].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
    const times = [...same.values()].reduce((sum, count) => sum + count, 0);
    return best && (times > 1 || full.has(key)) ? [{ name: best[0], times, key }] : [];
  });
  const other = starterUnits
    .filter(({ name }) => known.some(({ key }) => key === bareName(plainName(name))))
    .flatMap(({ aliases }) => aliases.map(plainName));
  return known
    .filter(({ name }) => !other.includes(plainName(name)))
    .sort((a, b) => b.times - a.times || b.name.length - a.name.length)
    .map(({ name }) => name);
}
