import type { Meilisearch } from "meilisearch";
import type { Tx } from "#db/client.server.ts";
import { bounded } from "#search/bounded.ts";
import type { SearchEngine } from "#search/engine.ts";
import { nothingChosen } from "#search/groups.ts";
import { namesInForce } from "#search/names-in-force.ts";
import { answer } from "#search/postgres/answer.ts";
import { byIndex } from "#search/postgres/by-index.ts";
import { commonLexemes } from "#search/postgres/common-lexemes.ts";
import { builtIn } from "#search/postgres/engine.ts";
import type { Sets } from "#search/postgres/sets.ts";
import { isSeveral, weighed } from "#search/postgres/weighed.ts";
import { type Question, readQuestion } from "#search/question.ts";
import { asked, MeilisearchAway, MeilisearchBehind, meilisearch } from "./client.ts";
import { countThere } from "./count-there.ts";
import { expression, rowOf } from "./expression.ts";
import { hitIds } from "./hit-ids.ts";
import { inARow } from "./in-a-row.ts";
import { rowFields, wordFields } from "./index-settings.ts";
import { namedCases } from "./named-cases.ts";
import { isSingle } from "./single.ts";
import { situation } from "./situation.ts";
import { stillHold } from "./still-hold.ts";

/** So many of those that may have the letters in a row are looked at, to be put before others. */
const mostRows = 200;

/** A sentence that so few cases answer is left to the built-in engine, which weighs its words and forgives what it says besides. */
const fewEnough = 100;

/** So few cases are all looked at again; of more, those that are shown. */
const mostTried = 50;

/**
 * Meilisearch names the cases that answer, the best first; up to `handedOver` of them PostgreSQL counts and pages through the
 * published view, so even a wrong index adds nothing to a total. Beyond that Meilisearch counts by itself. What it cannot do
 * (pieces across words, questions of more than ten words, names with others that the staff have entered) and what it finds nothing
 * for, the built-in engine answers. Throws MeilisearchAway when it fails or needs more than `patience` milliseconds in all,
 * MeilisearchBehind while its index is not whole.
 */
export function meilisearchEngine({ handedOver = 1000, patience = 800 } = {}): SearchEngine {
  return {
    name: "meilisearch",
    async find(given, tx) {
      const client = meilisearch();
      if (!client) throw new Error("MEILI_URL is not set");
      const query = bounded(given);
      const [names, now] = await Promise.all([namesInForce(tx), situation(tx)]);
      const question = readQuestion(query.text, names);
      const q = expression(question);
      if (!now.whole) throw new MeilisearchBehind("the index is not whole");
      if (q === null || now.justReleased || isForTitles(question) || isNamed(question) || isTorn(question)) return builtIn.find(query, tx);
      const signal = AbortSignal.timeout(patience);
      const { named, paired } = await namesOf(client, now.index, question, q, handedOver + 1, signal);
      if (named.length > handedOver && question.phrases.length) return builtIn.find(query, tx);
      if (question.isSentence && named.length < fewEnough) return builtIn.find(query, tx);
      if (named.length > handedOver) {
        const counted = await countThere(client, now, query, q, signal);
        if (!(await stillHold(tx, counted.ids, question))) return builtIn.find(query, tx);
        return { ...counted, terms: question.terms, read: null, loose: false };
      }
      const ids = [...new Set([...(await inARow(tx, paired, question.literal)), ...named])];
      const sets = await inOrder(tx, question, namedCases(ids, question.phrases, now.codes));
      const found = ids.length ? await answer(tx, sets, query, now.codes) : null;
      const some = found?.total || (found && (await answer(tx, sets, { ...query, filters: nothingChosen() }, now.codes)).total);
      const isTrue = found && some && (await stillHold(tx, ids.length > mostTried ? found.ids : ids, question));
      return isTrue ? { ...found, terms: question.terms, read: null, loose: false } : builtIn.find(query, tx);
    },
  };
}

/** As Meilisearch put them; several words are weighed as the built-in engine weighs them. */
async function inOrder(tx: Tx, question: Question, named: Sets): Promise<Sets> {
  if (!isSeveral(question)) return named;
  const answering = await byIndex(tx);
  return weighed(named, question, await commonLexemes(tx, answering), answering.side);
}

/** Who has all words, and who has all pairs of the question's letters: those of them that have them in a row stand first. */
async function namesOf(client: Meilisearch, indexUid: string, question: Question, q: string, limit: number, signal: AbortSignal) {
  const all = { indexUid, matchingStrategy: "all" as const, attributesToRetrieve: ["id"] };
  const row = rowOf(question);
  const asking = [
    { ...all, q, attributesToSearchOn: wordFields, limit },
    ...(row ? [{ ...all, q: row, attributesToSearchOn: rowFields, limit: mostRows }] : []),
  ];
  const { results } = await asked(client.multiSearch({ queries: asking }, { signal }));
  if (!Array.isArray(results)) throw new MeilisearchAway("what answered is no Meilisearch");
  const [named = [], paired = []] = results.map(({ hits }) => hitIds(hits));
  return { named, paired };
}

/** One of its words has other names that the staff have entered: any of them would do. */
const isNamed = ({ others }: Question): boolean => others.size > 0;

/** Refusals, and single characters among words, which are mostly pieces of words: the built-in engine knows them better. */
const isTorn = ({ words, without }: Question): boolean => without.length > 0 || words.some(isSingle);

/** A single character, or nothing but particles: only titles letter by letter can answer. */
const isForTitles = ({ open, words, letters }: Question): boolean => !open && (!words.length || letters.length === 1);
