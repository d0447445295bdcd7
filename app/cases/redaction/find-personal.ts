import { bankCards } from "./bank-card.ts";
import { chats } from "./chat.ts";
import { healthWords } from "./health.ts";
import type { Detector, Hit, Span } from "./hit.ts";
import { homeAddresses } from "./home-address.ts";
import { identityNumbers } from "./identity-number.ts";
import { informantWords } from "./informant.ts";
import { locations } from "./location.ts";
import { mails } from "./mail.ts";
import { minors } from "./minor.ts";
import { names } from "./name.ts";
import { phones } from "./phone.ts";
import { plainText } from "./plain-text.ts";
import { plates } from "./plate.ts";

/** Kinds that want the same digits or letters: each stretch of text is only one of them. */
const numbers: Detector[] = [identityNumbers, bankCards, phones, mails, plates, chats, locations];
const places: Detector[] = [homeAddresses];
const persons: Detector[] = [names];
const words: Detector[] = [minors];

/**
 * Every place of a text with something that must not be public as it stands (DOMAIN §2.5, SECURITY R21), in their order. It reads
 * through full-width letters, Chinese numerals and digits that were pulled apart; a check digit never clears a number.
 */
export function findPersonal(text: string): Hit[] {
  const plain = plainText(text);
  const groups = [numbers, places, persons, words, [healthWords], [informantWords]];
  return groups
    .flatMap((group) => apart(group.flatMap((detector) => detector(plain.text))))
    .map(({ kind, start, end }) => ({ kind, start: plain.from[start] ?? 0, end: plain.to[end - 1] ?? text.length }))
    .map((hit) => ({ ...hit, text: text.slice(hit.start, hit.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of readings that overlap the weightiest stays, of equals the longest. */
function apart(spans: Span[]): Span[] {
  const kept: Span[] = [];
  const ordered = spans.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of ordered) if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  return kept;
}
