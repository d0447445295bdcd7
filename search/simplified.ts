import compatible from "opencc-js/dict/CJK_Compatibility_Ideographs";
import characters from "opencc-js/dict/TSCharacters";
import phrases from "opencc-js/dict/TSPhrases";
import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });

/** A turn of words ends where a clause does. */
const clause = /[^\s，。；：、！？]+/g;

/** Letters that the tables write otherwise; of those that they change only in turns of words, these turns. */
let changing: { letters: Uint8Array; turns: Map<number, string[]> } | null = null;

/**
 * Traditional characters as simplified ones, by OpenCC's tables. Nearly all texts here are simplified: only clauses that hold what
 * the tables change are given to them.
 */
export const simplified = (text: string): string =>
  mayChange(text) ? text.replace(clause, (one) => (mayChange(one) ? convert(one) : one)) : text;

function mayChange(text: string): boolean {
  changing ??= changed();
  const { letters, turns } = changing;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (letters[code] && (turns.get(code)?.some((turn) => text.includes(turn)) ?? true)) return true;
  }
  return false;
}

function changed(): NonNullable<typeof changing> {
  const letters = new Uint8Array(0x10000);
  const turns = new Map<number, string[]>();
  for (const [from] of pairs(compatible, characters)) for (let at = 0; at < from.length; at += 1) letters[from.charCodeAt(at)] = 1;
  for (const [from, to] of pairs(phrases)) {
    const codes = [...from.split("").keys()].filter((at) => from[at] !== to[at]).map((at) => from.charCodeAt(at));
    for (const code of codes) if (turns.has(code) || !letters[code]) turns.set(code, [...(turns.get(code) ?? []), from]);
    for (const code of codes) letters[code] = 1;
  }
  return { letters, turns };
}

const pairs = (...tables: string[]): [string, string][] =>
  tables
    .flatMap((table) => table.split("|"))
    .map((pair): [string, string] => [pair.split(" ")[0] ?? "", pair.split(" ")[1] ?? ""])
    .filter(([from, to]) => from !== to);
