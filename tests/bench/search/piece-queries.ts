import { letters, normalise } from "#search/normalise.ts";
import { type Asked, exactly } from "./asked.ts";
import type { Written } from "./compose.ts";
import { textOf } from "./judge.ts";
import type { Random } from "./random.ts";

/** 顺达加油站 → 达加油 */
export function acrossTheName({ facts: { stem, kind } }: Written): Asked {
  const text = `${stem?.at(-1)}${kind.slice(0, 2)}`;
  return exactly("middle", text, (one) => textOf(one).plain.includes(text));
}

/** Letters in a row out of the middle, wherever words begin; a stretch between two signs when none is longer. */
export function piece(kind: string, random: Random, from: string, length: number): Asked {
  const stretches = (from.match(/\p{Script=Han}+/gu) ?? [from]).sort((one, other) => other.length - one.length);
  const longer = stretches.filter((one) => one.length > length);
  const stretch = longer.length ? random.pick(longer) : (stretches[0] ?? from);
  const start = random.between(stretch.length > length + 1 ? 1 : 0, Math.max(0, stretch.length - length));
  const text = stretch.slice(start, start + length);
  return exactly(kind, text, (one) => textOf(one).plain.includes(text));
}

/** How the lead begins, as somebody copies it: five letters, wherever that ends. */
export function beginning({ lead }: Written): Asked {
  const text = lead.match(/\p{Script=Han}{5}/u)?.[0] ?? letters(lead).slice(0, 5);
  return exactly("crossing", text, (one) => textOf(one).plain.includes(text));
}

/** Seven letters of the lead, in quotes of several kinds. */
export function quoted(random: Random, one: Written): Asked {
  const { text } = piece("phrase", random, one.lead, 7);
  const [open, close] = random.pick([
    ["“", "”"],
    ['"', '"'],
    ["「", "」"],
  ] as const);
  return exactly("phrase", `${open}${text}${close}`, (other) => textOf(other).told.includes(normalise(text)));
}
