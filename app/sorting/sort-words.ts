import { byBits, mattersLearned } from "./by-bits.ts";
import { type Elsewhere, elsewhereIn } from "./elsewhere.ts";
import type { Learned } from "./learned.ts";
import type { Lexicon } from "./lexicon.ts";
import { merchantIn } from "./merchant-in.ts";
import { proposed, standings } from "./rank-topics.ts";
import type { Sorting } from "./sorting.ts";
import { typeOf, typesLearned } from "./type-of.ts";

/** Four times what the form takes; whoever writes more has said it by then. */
const longest = 20_000;

const everLearned = { types: typesLearned, matters: mattersLearned };

/**
 * What the words of a tip or complaint say it is: by the bureau's lexicon, which its decisions and exposed cases add to, and by what
 * was learned from the labelled set. No chance: the same words give the same answer.
 */
export function sortWords(text: string, lexicon: Lexicon, learned: { types: Learned; matters: Learned } = everLearned): Sorting {
  const read = text.slice(0, longest);
  const bits = byBits(read, learned.matters);
  const standing = standings(read, lexicon, bits);
  const topics = proposed(read, standing, bits);
  const elsewhere = elsewhereIn(read, bits, standing[0]?.odds ?? 0);
  const type = typeFor(typeOf(read, learned.types), elsewhere);
  return { type, topics: rankedFor(topics, elsewhere !== null), merchant: merchantIn(read), elsewhere };
}

/** Matters of other authorities that somebody brings for themselves, whether they write a wish or not. */
const forThemselves = new Set<string>(["wages", "review", "information-request", "housing", "medical", "school", "enquiry"]);

function typeFor(type: Sorting["type"], elsewhere: Elsewhere | null): Sorting["type"] {
  return type === "tip" && elsewhere && forThemselves.has(elsewhere.slug) ? "complaint" : type;
}

/** What is no business of the bureau has no topic: "other" comes first, the rest stay to be read. */
function rankedFor(topics: Sorting["topics"], isElsewhere: boolean): Sorting["topics"] {
  if (!isElsewhere) return topics;
  const rest = topics.filter(({ slug }) => slug !== "other");
  const first = Math.max(0, ...topics.map(({ score }) => score));
  return [{ slug: "other", score: first, because: topics.find(({ slug }) => slug === "other")?.because ?? [] }, ...rest].slice(0, 5);
}
