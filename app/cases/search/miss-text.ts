import { findPersonal } from "#app/cases/redaction/find-personal.ts";
import type { Kind } from "#app/cases/redaction/hit.ts";
import { writtenNumbers } from "#app/cases/redaction/numbers.ts";
import { normalise } from "#search/normalise.ts";
import { commonWords } from "#search/words.ts";

/** People look for illnesses and for how a tip is made; these words alone point at nobody. */
const pointAtNobody: Kind[] = ["health", "informant"];

/**
 * What is kept of a question that found nothing: written one way, its first 40 characters. Null when it says nothing, or something
 * that could be a person's (a name, a number of seven digits or more, a plate, an address): a part left over would help nobody.
 */
export function missText(text: string): string | null {
  const plain = normalise(text.slice(0, 200))
    .replace(/[\p{C}\p{Z}\s]+/gu, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain) || personalIn(plain) || personalIn(text.slice(0, 200))) return null;
  return [...plain].slice(0, 40).join("").trim();
}

/** What of a person words could hold: a number, a plate, an address and the like (certain enough), or only what looks like a name. */
export function personalIn(text: string): "data" | "name" | null {
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  if (digits >= 7 || /[@＠]/.test(text) || writtenNumbers(text).length > 0) return "data";
  const hits = findPersonal(text).filter(({ kind }) => !pointAtNobody.includes(kind));
  if (hits.some(({ kind }) => kind !== "name")) return "data";
  const left = withoutCommonWords(text);
  return hits.some(({ start, end }) => /\p{Script=Han}/u.test(left.slice(start, end))) ? "name" : null;
}

/** 黄金回收 begins like a surname and a given name, and is two words that everybody has. A word no dictionary has may be lost for a name. */
const withoutCommonWords = (text: string): string =>
  commonWords(text).reduce((left, word) => left.replaceAll(word, " ".repeat(word.length)), text);
