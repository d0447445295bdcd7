import { letters } from "./normalise.ts";

const shortest = 2;

/** The letters of a title that do not name the party: what was done. 顺达加油站少给油案 by 禾安县顺达加油站 → 少给油案. */
export function deedIn(title: string, party: string): string {
  const [whole, who] = [letters(title), letters(party)];
  for (let long = whole.length; long >= shortest; long -= 1)
    for (let at = 0; at + long <= whole.length; at += 1)
      if (who.includes(whole.slice(at, at + long))) return `${whole.slice(0, at)} ${whole.slice(at + long)}`;
  return whole;
}
