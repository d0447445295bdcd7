import type { RefusedTaking, Taking } from "./taking.server.ts";

/** A sheet on its way: blank, or given back with what has to be mended and the photos that have arrived. */
export type Sheet = Taking & Pick<RefusedTaking, "typed" | "issues" | "kept">;

const order = ["channel", "sourceNumber", "arrivedOn", "supervisor", "story", "happenedOn", "topic"];
const then = ["merchantName", "merchantAddress", "township", "photos", "request", "amountYuan"];

/** Faults in the order of the page. A sheet whose key was unreadable gets a fresh one, so that the next try can succeed. */
export function sheetOf(offer: Taking, refused: RefusedTaking | undefined): Sheet {
  if (!refused) return { ...offer, typed: { arrivedOn: offer.today, identity: "" }, issues: [], kept: [] };
  const { typed, formKey } = refused;
  const issues = refused.issues.toSorted((one, other) => placeOf(one.field) - placeOf(other.field));
  const kind = typed.kind === "complaint" ? "complaint" : "tip";
  const lost = issues.some(({ field }) => field === "form");
  return { ...offer, kind, typed, issues, kept: lost ? [] : refused.kept, formKey: lost ? offer.formKey : formKey };
}

function placeOf(field: string): number {
  const place = [...order, ...then].indexOf(field);
  return place < 0 ? order.length + then.length : place;
}
