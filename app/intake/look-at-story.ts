import { knownLexicon } from "#app/plans/known-lexicon.ts";
import { type ElsewhereSlug, owesWages } from "#app/sorting/elsewhere.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import type { Sorting } from "#app/sorting/sorting.ts";
import { asCitizen, type Tx } from "#db/client.server.ts";

/** What the words of a story suggest to its writer: a choice, never a decision. */
export type Proposal = {
  /** At most three, the likeliest first, with the writer's own words that say so; "other" is always offered beside them. */
  topics: { slug: string; because: string[] }[];
  type: Sorting["type"];
  elsewhere: ElsewhereSlug | null;
};

/** Reads a story that is not sent yet. Nothing is written anywhere. */
export async function lookAtStory({ merchantName = "", story = "" }: Record<string, string>): Promise<Proposal> {
  const sorting = await asCitizen((tx) => sortIn(tx, merchantName, story));
  return { topics: likely(sorting), type: sorting.type, elsewhere: toldWhere(sorting, story) };
}

/** Where else to turn; owed wages are said even beside a matter of ours. */
export const toldWhere = ({ elsewhere }: Pick<Sorting, "elsewhere">, story: string): ElsewhereSlug | null =>
  elsewhere?.slug ?? (owesWages(story) ? "wages" : null);

/** What is right once in eight times is worth asking; 过期 is no reason to ask a mother with bad milk about fire extinguishers. */
const worthAsking = 0.12;
/** … and once in two where the matter seems to be another authority's. */
const worthAskingBeside = 0.5;

function likely({ topics, elsewhere }: Sorting): Proposal["topics"] {
  const enough = elsewhere ? worthAskingBeside : worthAsking;
  const strong = topics.filter(({ slug, score }) => slug !== "other" && score >= enough);
  return strong.slice(0, 3).map(({ slug, because }) => ({ slug, because }));
}

/** What the words of a submission say, by the bureau's own lexicon. Stories beyond the form's limit are read up to it. */
export async function sortIn(tx: Tx, merchantName: string, story: string): Promise<Sorting> {
  return sortWords(asOne(merchantName, story), await knownLexicon(tx, "cases"));
}

/** The operator's name says as much as the story does: 顺达加油站. */
export const asOne = (merchantName: string, story: string): string => `${merchantName.slice(0, 80)}。${story.slice(0, 5000)}`;
