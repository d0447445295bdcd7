import { createHash } from "node:crypto";
import type { Issue } from "#app/i18n/keys.ts";
import { publicWords, type Worded } from "./public-words.ts";
import { findPersonal } from "./redaction/find-personal.ts";
import { type Hit, type Kind, kinds } from "./redaction/hit.ts";

/** A day of a thousand cases is looked through on every page that shows it: what was read once is known. */
const known = new Map<string, Hit[]>();

function hitsIn(words: string): Hit[] {
  const before = known.get(words);
  if (before) return before;
  if (known.size > 20_000) known.clear();
  const hits = findPersonal(words);
  known.set(words, hits);
  return hits;
}

/** A name for a hit that can stand in an address: it does not say the words. */
export const hitOf = (kind: string, found: string): string => createHash("sha256").update(`${kind} ${found}`).digest("hex").slice(0, 16);

/** What in the public text must not go out as it stands: in which field, of what kind, and the words themselves; each once for a field. */
export const redactionWarnings = (text: Worded, alts: string[]): Issue[] => personalWords(publicWords(text, alts));

/** The same of any words that become public, each with its field; `only` some kinds. */
export function personalWords(said: [field: string, words: string][], only: readonly Kind[] = kinds): Issue[] {
  const found = said.flatMap(([field, words]) => hitsIn(words).map(({ kind, text }) => ({ field, kind, found: text })));
  const once = new Map(found.map((hit) => [`${hit.field} ${hit.kind} ${hit.found}`, hit]));
  const asked = [...once.values()].filter(({ kind }) => only.includes(kind));
  return asked.map(({ field, kind, found }) => ({
    field,
    key: `cases.redaction.found.${kind}` as const,
    facts: { kind, found, hit: hitOf(kind, found) },
  }));
}
