import { bounded } from "#search/bounded.ts";
import type { SearchEngine } from "#search/engine.ts";
import { readQuestion } from "#search/question.ts";
import { countMatches } from "./count.ts";
import { waysToMatch } from "./matches.ts";

/** The engine built on PostgreSQL: needs no second server, and reads nothing but published views. */
export const builtIn: SearchEngine = {
  name: "postgres",
  async find(given, tx) {
    const query = bounded(given);
    const question = readQuestion(query.text);
    const { terms } = question;
    for (const [place, matches] of waysToMatch(question).entries()) {
      const { matched, ...hits } = await countMatches(tx, matches, query, place === 0 ? question.phrases : []);
      if (matched) return { ...hits, terms };
    }
    return { ids: [], total: 0, facets: { topics: {}, townships: {}, years: {} }, terms };
  },
};
