import type { Tx } from "#db/client.server.ts";
import { namesInForce } from "#search/names-in-force.ts";
import { readQuestion } from "#search/question.ts";
import { byIndex } from "./by-index.ts";
import { commonLexemes } from "./common-lexemes.ts";
import { anyMatch } from "./conditions.ts";
import { reckon } from "./reckon.ts";
import { anywhere } from "./way.ts";
import { tellingWords } from "./ways.ts";
import { byAnyName } from "./words-wanted.ts";

/** Where so many are reckoned there are some, and nobody looks. */
const surely = 5000;

/** Which words of a question no public case has, by any of their names. Sums and document numbers are left out. */
export async function absentWords(tx: Tx, text: string): Promise<string[]> {
  const [names, answering] = await Promise.all([namesInForce(tx), byIndex(tx)]);
  const question = readQuestion(text, names);
  const common = await commonLexemes(tx, answering);
  const words = tellingWords(question.words).filter((word) => !/^\d/.test(word));
  const isThere = async (word: string) => {
    const wanted = byAnyName(word, question.others.get(word));
    return reckon(wanted, common).likely > surely || (await anyMatch(tx, anywhere(wanted), common, answering.side));
  };
  const there = await Promise.all(words.map(isThere));
  return words.filter((_, at) => !there[at]);
}
