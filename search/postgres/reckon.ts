import { keyOf } from "#search/groups.ts";
import type { Head } from "#search/lexemes.ts";
import type { Common } from "./common-lexemes.ts";
import type { Wanted } from "./wanted.ts";

/** How many entries answer: never more than `most`, and most likely about `likely`. */
export type Reckoned = { most: number; likely: number };

/** An unlisted word is mostly far rarer than the rarest listed one. */
const farRarer = 10;

/** By the common lexemes; `head`: where the pieces must stand. */
export function reckon(wanted: Wanted, common: Common, head: Head = ""): Reckoned {
  if (typeof wanted === "string") return listed(head + wanted, common);
  if ("begins" in wanted) return beginning(head + wanted.begins, common);
  if ("not" in wanted) return { most: Number.POSITIVE_INFINITY, likely: common.all };
  const parts = ("some" in wanted ? wanted.some : wanted.all).map((part) => reckon(part, common, head));
  if ("some" in wanted) return any(parts);
  return isOneWord(wanted.all) ? pieces(parts) : together(parts, common.all);
}

/** The pieces of a word come together: each further one halves what the rarest has. */
const isOneWord = (parts: Wanted[]): boolean => parts.length > 1 && parts.every((part) => typeof part === "string");

const pieces = (parts: Reckoned[]): Reckoned => ({
  most: Math.min(...parts.map(({ most }) => most)),
  likely: Math.min(...parts.map(({ likely }) => likely)) / 2 ** (parts.length - 1),
});

/** What is left of so many by a filter: what a case is about says nothing of where it was, but much of its topic. */
export function narrowed({ most, likely }: Reckoned, keys: string[], { entries, all }: Common): Reckoned {
  const have = keys.reduce((sum, key) => sum + (entries.get(key) ?? 0), 0);
  const share = all && Math.min(have, all) / all;
  const isTopic = keys.every((key) => key.startsWith(keyOf("topics", "")));
  return { most: Math.min(most, have), likely: Math.min(have, likely * (isTopic ? Math.sqrt(share) : share)) };
}

/** Words that come together do so oftener than by chance: the rarest counts whole, each further one half as much as the one before. */
function together(parts: Reckoned[], all: number): Reckoned {
  const shares = parts.map(({ likely }) => Math.min(1, likely / Math.max(all, 1))).sort((one, other) => one - other);
  const likely = all * shares.reduce((share, next, place) => share * next ** (1 / 2 ** place), 1);
  return { most: Math.min(...parts.map(({ most }) => most)), likely };
}

const any = (parts: Reckoned[]): Reckoned => ({
  most: parts.reduce((sum, { most }) => sum + most, 0),
  likely: parts.reduce((sum, { likely }) => sum + likely, 0),
});

function listed(lexeme: string, { entries, unlisted }: Common): Reckoned {
  const many = entries.get(lexeme);
  return many === undefined ? { most: unlisted, likely: unlisted / farRarer } : { most: many, likely: many };
}

function beginning(lexeme: string, { entries, unlisted }: Common): Reckoned {
  const sum = [...entries].reduce((all, [known, many]) => all + (known.startsWith(lexeme) ? many : 0), 0);
  return { most: sum + unlisted, likely: sum + unlisted / farRarer };
}
