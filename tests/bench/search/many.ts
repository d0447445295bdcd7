import { composeCase } from "./compose.ts";
import { common } from "./pieces.ts";
import { type Random, randomFor } from "./random.ts";
import type { Row } from "./rows.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Ten years of weekly exposure days, to September 2026. */
export const manyDays: Date[] = Array.from({ length: 520 }, (_, day) => new Date(Date.UTC(2016, 9, 14 + 7 * day, 2)));

const [shortest, longest] = [600, 3000];
const kinds = ["市场监督管理所", "综合执法中队", "食品药品监管站"];

/** Who decided: the bureau itself (empty) for every fifth case, else one of 63. */
export const authorities: string[] = [
  ...common.townships.flatMap((township) => kinds.map((kind) => township + kind)),
  ..."柳河 清江 平阳 永宁 安和 宁远 临川 广德 长宁 新和 太和 东平 南山 西陵 北川".split(" ").map((county) => `${county}县市场监督管理局`),
];

/**
 * Case `n` of a million and any range of them: titles, parties, sums and the first paragraphs as in the written corpus, then text of
 * words drawn by their frequency, 600 to 3,000 characters in all. Each needs only its seed and number, so a load can go on where it was.
 */
export function* manyCases(from: number, to: number, seed = 7): Generator<Row> {
  const words = vocabulary();
  for (let n = from; n < to; n += 1) yield manyCase(n, seed, words);
}

export function manyCase(n: number, seed: number, words: Vocabulary): Row {
  const random = randomFor(seed + 1_000_003, n);
  const told = composeCase(n, seed);
  const day = random.between(0, manyDays.length - 1);
  const released = manyDays[day] as Date;
  const decided = new Date(released.getTime() - random.between(12, 70) * 86_400_000);
  const length = shortest * (longest / shortest) ** random.next();
  return {
    ...told,
    happened: `${told.happened}\n\n${text(random, words, length - told.happened.length)}`,
    number: `${released.getUTCFullYear()}-${1_000_000 + n}`,
    documentNo: told.documentNo.replace(/〔.*$/, `〔${decided.getUTCFullYear()}〕${1 + (n % 97_003)}号`),
    decidedOn: decided.toISOString().slice(0, 10),
    authority: random.chance(0.2) ? "" : random.pick(authorities),
    day,
  };
}

/** Sentences of words as they come, of about this many characters. */
function text(random: Random, words: Vocabulary, length: number): string {
  const told: string[] = [];
  for (let characters = 0; characters < length; ) {
    for (let turn = random.between(1, 3); turn > 0; turn -= 1) {
      const next = words.draw(random);
      told.push(next);
      characters += next.length;
    }
    const sign = random.chance(0.6) ? "，" : random.chance(0.2) ? "。\n\n" : "。";
    told.push(sign);
    characters += sign.length;
  }
  return told.join("");
}
