import { matters } from "./elsewhere-matters.ts";
import { elsewhereTerms } from "./elsewhere-words.ts";
import { lexiconOf } from "./lexicon.ts";
import { weigh } from "./weigh.ts";

export type ElsewhereSlug = (typeof matters)[number]["slug"];

export type Elsewhere = { slug: ElsewhereSlug; because: string[] };

type Topics = { slug: string; score: number; because: string[] }[];

/** A topic of ours that is this likely keeps the text, whatever else it mentions. */
const ours = 0.6;
/** So does an everyday matter of ours: a gym that locks its doors owes its members, whatever it owes its coaches. */
const everyday = 0.7;
/** … and when the words only add up, one that a single word says alone. */
const oursToo = 0.5;
/** A word that says it alone, and hardly anything against it. */
const enough = 3;
/** Said by a word and by others besides. */
const muchMore = 5;
const mostWords = 4;

const lexicon = lexiconOf(elsewhereTerms);

/**
 * The authority a matter belongs to when it is not the bureau's (市监令121 art. 34, 44); null when it is ours or when the words do
 * not show it. A text that is plainly about one of our topics stays here: an unpaid worker may know about bad oil.
 */
export function elsewhereIn(text: string, topics: Topics): Elsewhere | null {
  const known = topics.find(({ slug, score, because }) => slug !== "other" || (score >= everyday && because.length > 2))?.score ?? 0;
  return toldIn(text, known) ?? addedUpIn(text, known);
}

const owed =
  /(?:拖欠|欠着?|克扣|扣着?|不给|不发|没给|没发|讨要?)[^，。！？]{0,8}(?:工资|工钱|薪水|血汗钱)|(?:工资|工钱|薪水)[^，。！？]{0,10}(?:没给|没发|不给|不发|没结|不结|拖着|欠着|拖欠|到现在)/u;

/**
 * Who is owed wages is told where to go, even when the text is also about a matter of ours, which stays here: no mediation of ours
 * gets a worker paid.
 */
export const owesWages = (text: string): boolean => owed.test(text);

function toldIn(text: string, known: number): Elsewhere | null {
  for (const { slug, says, unless, always } of matters) {
    const because = [...new Set([...text.matchAll(says)].map(([words]) => words))];
    if (!because.length || unless?.test(text)) continue;
    if (!always && known >= ours) continue;
    return { slug, because: because.slice(0, mostWords) };
  }
  return null;
}

/** What no turn of phrase shows, single words may add up to. */
function addedUpIn(text: string, known: number): Elsewhere | null {
  const [best] = weigh(text, lexicon);
  const slug = matters.find((matter) => matter.slug === best?.slug)?.slug;
  if (
    !best ||
    !slug ||
    best.sum < enough ||
    (known >= oursToo && best.sum < muchMore) ||
    known >= ours ||
    !best.witnesses.some(({ weight }) => weight >= enough)
  )
    return null;
  const because = best.witnesses
    .filter(({ points }) => points > 0)
    .flatMap(({ places }) => places.map(({ from, to }) => text.slice(from, to)));
  return { slug, because: [...new Set(because)].slice(0, mostWords) };
}
