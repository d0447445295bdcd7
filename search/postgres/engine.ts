import { bounded } from "#search/bounded.ts";
import type { SearchEngine } from "#search/engine.ts";
import { noFacets } from "#search/groups.ts";
import { namesInForce } from "#search/names-in-force.ts";
import { readQuestion } from "#search/question.ts";
import { answer } from "./answer.ts";
import { commonLexemes } from "./common.ts";
import { anyMatch, ranked } from "./sets.ts";
import { waysToMatch } from "./ways.ts";

/** The engine built on PostgreSQL: needs no second server, and reads nothing but published views. */
export const builtIn: SearchEngine = {
  name: "postgres",
  async find(given, tx) {
    const query = bounded(given);
    const question = readQuestion(query.text, await namesInForce(tx));
    const { terms } = question;
    const common = await commonLexemes(tx);
    const narrowed = Object.values(query.filters).some((values) => values.length > 0);
    for (const way of waysToMatch(question)) {
      const found = await answer(tx, ranked(way, common), query);
      // What a filter leaves nothing of was found all the same: no looser question is asked instead.
      if (found.total || (narrowed && (await anyMatch(tx, way)))) return { ...found, terms, read: null, loose: way.loose };
    }
    return { ids: [], total: 0, atLeast: false, facets: noFacets(), terms, read: null, loose: false };
  },
};
