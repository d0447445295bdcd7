import type { Issue } from "#app/i18n/keys.ts";
import type { Offer } from "./offer.server.ts";

/** A form on its way: blank, or given back with what has to be mended and the photos that have arrived. */
export type Draft = { typed: Record<string, string>; issues: Issue[]; kept: { token: string; bytes: number }[]; formKey: string };

const order = ["topic", "merchantName", "merchantAddress", "township", "happenedOn", "story", "photos", "request", "amountYuan"];

/** Faults in the order of the page. A form whose key was unreadable gets a fresh one, so that the next try can succeed. */
export function draftOf(offer: Offer, given: Draft | undefined): Draft {
  if (!given) return { typed: offer.typed, issues: [], kept: [], formKey: offer.formKey };
  const draft = { ...given, issues: given.issues.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  return draft.issues.some((issue) => issue.field === "form") ? { ...draft, formKey: offer.formKey, kept: [] } : draft;
}

const placeOf = ({ field }: Issue): number => (order.includes(field) ? order.indexOf(field) : order.length);
