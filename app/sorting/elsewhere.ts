import { because } from "./because.ts";
import type { ByBits } from "./by-bits.ts";
import { matters } from "./elsewhere-matters.ts";
import { elsewhereTerms } from "./elsewhere-words.ts";
import { lexiconOf } from "./lexicon.ts";
import { weigh } from "./weigh.ts";

export type ElsewhereSlug = (typeof matters)[number]["slug"];

export type Elsewhere = { slug: ElsewhereSlug; because: string[] };

/** What a point of the words people say of other authorities' matters adds to the learned log-odds. */
const point = 0.5;
/** … and what a turn of phrase adds that shows such a matter, or shows it whatever else is told. */
const turn = 0.5;
const turnAlways = 1.5;
/** The set holds few of each: by itself the learned part takes them for rarer than they are. */
const beforehand = 1.5;
/** … and where hardly anything is said it is nobody's yet. */
const least = -0.5;
const mostWords = 4;

const lexicon = lexiconOf(elsewhereTerms);

/**
 * The authority a matter belongs to when it is not the bureau's (市监令121 art. 34, 44); null when a topic of ours is likelier
 * (`ours`, in log-odds): an unpaid worker may know about bad oil.
 */
export function elsewhereIn(text: string, bits: ByBits, ours: number): Elsewhere | null {
  const said = new Map(weigh(text, lexicon).map((one) => [one.slug, one]));
  const slugs = [...new Set(matters.map(({ slug }) => slug))];
  const standing = slugs.map((slug) => {
    const turns = matters.filter((matter) => matter.slug === slug && !matter.unless?.test(text)).flatMap((matter) => turnsIn(text, matter));
    const shown = turns.length ? turn + (turns.some(({ always }) => always) ? turnAlways : 0) : 0;
    const odds = (bits.odds.get(`@${slug}`) ?? 0) + point * (said.get(slug)?.sum ?? 0) + shown + beforehand;
    return { slug, odds, turns };
  });
  const [best] = standing.sort((a, b) => b.odds - a.odds);
  if (!best || best.odds <= Math.max(ours, least)) return null;
  const words = [
    ...best.turns.map(({ words }) => words),
    ...because(text, said.get(best.slug)?.witnesses ?? [], point, bits.spokenFor(`@${best.slug}`)),
  ];
  return words.length ? { slug: best.slug, because: [...new Set(words)].slice(0, mostWords) } : null;
}

const turnsIn = (text: string, { says, always }: (typeof matters)[number]): { words: string; always: boolean }[] =>
  [...text.matchAll(says)].map(([words]) => ({ words, always }));

const owed =
  /(?:拖欠|欠着?|克扣|扣着?|不给|不发|没给|没发|讨要?)[^，。！？]{0,8}(?:工资|工钱|薪水|血汗钱)|(?:工资|工钱|薪水)[^，。！？]{0,10}(?:没给|没发|不给|不发|没结|不结|拖着|欠着|拖欠|到现在)/u;

/**
 * Who is owed wages is told where to go, even when the text is also about a matter of ours, which stays here: no mediation of ours
 * gets a worker paid.
 */
export const owesWages = (text: string): boolean => owed.test(text);
