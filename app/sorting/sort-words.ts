import { type Elsewhere, elsewhereIn } from "./elsewhere.ts";
import type { Lexicon } from "./lexicon.ts";
import { merchantIn } from "./merchant-in.ts";
import { rankTopics } from "./rank-topics.ts";
import type { Sorting } from "./sorting.ts";
import { typeOf } from "./type-of.ts";

/** Four times what the form takes; whoever writes more has said it by then. */
const longest = 20_000;

/** What the words of a tip or complaint say it is. No dictionary of decisions, no chance: the same words give the same answer. */
export function sortWords(text: string, lexicon: Lexicon): Sorting {
  const read = text.slice(0, longest);
  const topics = rankTopics(read, lexicon);
  const elsewhere = elsewhereIn(read, topics);
  return { type: typeFor(read, elsewhere), topics: rankedFor(topics, elsewhere !== null), merchant: merchantIn(read), elsewhere };
}

/** Matters of other authorities that somebody brings for themselves, whether they write a wish or not. */
const forThemselves = new Set<string>(["wages", "review", "information-request", "housing", "medical", "school", "enquiry"]);

function typeFor(text: string, elsewhere: Elsewhere | null): Sorting["type"] {
  const type = typeOf(text);
  return type === "tip" && elsewhere && forThemselves.has(elsewhere.slug) ? "complaint" : type;
}

/** What is no business of the bureau has no topic: "other" comes first, the rest stay to be read. */
function rankedFor(topics: Sorting["topics"], isElsewhere: boolean): Sorting["topics"] {
  if (!isElsewhere) return topics;
  const rest = topics.filter(({ slug }) => slug !== "other");
  const first = Math.max(0, ...topics.map(({ score }) => score));
  return [{ slug: "other", score: first, because: topics.find(({ slug }) => slug === "other")?.because ?? [] }, ...rest].slice(0, 5);
}
