import compatible from "opencc-js/dict/CJK_Compatibility_Ideographs";
import characters from "opencc-js/dict/TSCharacters";
import phrases from "opencc-js/dict/TSPhrases";
import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });

/** What a turn of words never reaches across. */
const border = /[\s，。；：、！？]/;

/** Letters that the tables write otherwise; of those that they change only in turns of words, these turns; and what ends a clause. */
type Changing = { letters: Uint8Array; turns: Map<number, string[]>; borders: Uint8Array };

let changing: Changing | null = null;

/**
 * Traditional characters as simplified ones, by OpenCC's tables. Nearly all texts here are simplified: only clauses that hold what
 * the tables change are given to them.
 */
export function simplified(text: string): string {
  changing ??= changed();
  const { letters, borders } = changing;
  let [written, upTo] = ["", 0];
  for (let at = 0; at < text.length; at += 1) {
    if (!letters[text.charCodeAt(at)]) continue;
    const [from, to] = clauseAround(text, at, borders);
    const clause = text.slice(from, to);
    if (mayChange(clause, changing)) {
      written += text.slice(upTo, from) + convert(clause);
      upTo = to;
    }
    at = to;
  }
  return upTo ? written + text.slice(upTo) : text;
}

function mayChange(clause: string, { letters, turns }: Changing): boolean {
  for (let at = 0; at < clause.length; at += 1) {
    const code = clause.charCodeAt(at);
    if (letters[code] && (turns.get(code)?.some((turn) => clause.includes(turn)) ?? true)) return true;
  }
  return false;
}

function clauseAround(text: string, at: number, borders: Uint8Array): [number, number] {
  let [from, to] = [at, at + 1];
  while (from > 0 && !borders[text.charCodeAt(from - 1)]) from -= 1;
  while (to < text.length && !borders[text.charCodeAt(to)]) to += 1;
  return [from, to];
}

function changed(): Changing {
  const letters = new Uint8Array(0x10000);
  const turns = new Map<number, string[]>();
  for (const [from] of pairs(compatible, characters)) for (let at = 0; at < from.length; at += 1) letters[from.charCodeAt(at)] = 1;
  for (const [from, to] of pairs(phrases)) {
    const codes = [...from.split("").keys()].filter((at) => from[at] !== to[at]).map((at) => from.charCodeAt(at));
    for (const code of codes) if (turns.has(code) || !letters[code]) turns.set(code, [...(turns.get(code) ?? []), from]);
    for (const code of codes) letters[code] = 1;
  }
  return { letters, turns, borders: Uint8Array.from(letters, (_, code) => (border.test(String.fromCharCode(code)) ? 1 : 0)) };
}

const pairs = (...tables: string[]): [string, string][] =>
  tables
    .flatMap((table) => table.split("|"))
    .map((pair): [string, string] => [pair.split(" ")[0] ?? "", pair.split(" ")[1] ?? ""])
    .filter(([from, to]) => from !== to);
