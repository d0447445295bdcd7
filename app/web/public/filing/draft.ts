import type { Issue } from "#app/i18n/keys.ts";
import type { Offer } from "./offer.server.ts";

/** A form on its way: blank, or given back with what has to be mended and the photos that have arrived. */
export type Draft = { typed: Record<string, string>; issues: Issue[]; kept: { token: string; bytes: number }[]; formKey: string };

/** A form whose key was unreadable gets a fresh one, so that the next try can succeed. */
export function draftOf(offer: Offer, given: Draft | undefined): Draft {
  if (!given) return { typed: offer.typed, issues: [], kept: [], formKey: offer.formKey };
  return given.issues.some((issue) => issue.field === "form") ? { ...given, formKey: offer.formKey, kept: [] } : given;
}
