import type { Issue } from "#app/i18n/keys.ts";
import type { Proposal } from "#app/intake/look-at-story.ts";
import type { Offer } from "./offer.server.ts";

/** A form on its way: blank, or given back with what its words suggest, what has to be mended, and the photos that have arrived. */
export type Draft = {
  typed: Record<string, string>;
  issues: Issue[];
  kept: { token: string; bytes: number; mediaType: string }[];
  formKey: string;
  /** Null as long as nobody has looked. */
  proposal: Proposal | null;
};

const order = ["happenedOn", "story", "topic", "merchantName", "merchantAddress", "township", "photos", "request", "amountYuan"];

/** Faults in the order of the page. A form whose key was unreadable gets a fresh one, so that the next try can succeed. */
export function draftOf(offer: Offer, given: Draft | undefined): Draft {
  if (!given) return { typed: offer.typed, issues: [], kept: [], formKey: offer.formKey, proposal: null };
  const draft = { ...given, issues: given.issues.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  return draft.issues.some((issue) => issue.field === "form") ? { ...draft, formKey: offer.formKey, kept: [] } : draft;
}

const placeOf = ({ field }: Issue): number => (order.includes(field) ? order.indexOf(field) : order.length);

/** Enough words to say what somebody wants; the same measure as the form's. */
export const isTold = ({ story = "" }: Record<string, string>): boolean => story.trim().length >= 10;
