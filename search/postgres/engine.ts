import type { Tx } from "#db/client.server.ts";
import { bounded } from "#search/bounded.ts";
import type { CaseHits, CaseQuery, SearchEngine } from "#search/engine.ts";
import { noFacets } from "#search/groups.ts";
import { namesInForce } from "#search/names-in-force.ts";
import { readQuestion } from "#search/question.ts";
import { answerWeighed, firstWeighed } from "./answer-weighed.ts";
import { firstAnswer } from "./asking.ts";
import { byEar } from "./by-ear.ts";
import { type Answering, byIndex } from "./by-index.ts";
import { commonLexemes } from "./common-lexemes.ts";
import { corrected, misheard } from "./corrected.ts";
import { waysToMatch } from "./ways.ts";
import { isSeveral } from "./weighed.ts";

/**
 * The engine built on PostgreSQL: needs no second server, and reads nothing but published views. A question is looked for as it
 * stands, as pinyin or initials, with one character put right, then for some of its words; whatever comes first and finds something is the answer.
 */
export const builtIn = builtInEngine();

type BuiltIn = SearchEngine & { find: (given: CaseQuery, tx: Tx, asked?: PromiseLike<Answering>) => Promise<CaseHits> };

/**
 * `common`: what is taken for common, which only decides how answers are come by and never what they are. `asked`: which side answers, when
 * the same transaction has just asked for it.
 */
export function builtInEngine({ common = commonLexemes } = {}): BuiltIn {
  return { name: "postgres", find };

  async function find(given: CaseQuery, tx: Tx, asked: PromiseLike<Answering> = byIndex(tx)): Promise<CaseHits> {
    const query = bounded(given);
    const [names, answering] = await Promise.all([namesInForce(tx), asked]);
    const question = readQuestion(query.text, names);
    const asking = { tx, query, question, names, side: answering.side, common: await common(tx, answering) };
    const ways = waysToMatch(question);
    const [strict, loose] = [ways.filter((way) => !way.loose), ways.filter((way) => way.loose)];
    const whole = isSeveral(question) ? answerWeighed : firstAnswer;
    const found =
      (await misheard(asking)) ??
      (await whole(asking, strict)) ??
      (await byEar(asking)) ??
      (await corrected(asking)) ??
      (await firstWeighed(asking, loose));
    if (found) return found;
    // A rebuild may have put another side in this one's place and emptied this one while we looked.
    if ((await byIndex(tx)).side !== answering.side) return find(given, tx);
    return { ids: [], total: 0, atLeast: false, facets: noFacets(), more: [], terms: question.terms, read: null, loose: false };
  }
}
