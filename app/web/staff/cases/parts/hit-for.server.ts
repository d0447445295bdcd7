import { maskFor } from "#app/cases/redaction/mask.ts";
import type { Member } from "#app/team/member.ts";
import { caseFor } from "./case-for.server.ts";

/** The case of a page and the hit its address names, with the words the house would put in its place; null when it is settled. */
export async function hitFor(request: Request, number: string | undefined, by: Member) {
  const known = await caseFor(number, by);
  const id = new URL(request.url).searchParams.get("hit");
  const facts = known.warnings.find((warning) => id && warning.facts?.hit === id)?.facts;
  const [kind, found] = [String(facts?.kind ?? ""), String(facts?.found ?? "")];
  return { known, hit: facts ? { id, kind, found, mask: maskFor(kind, found) } : null };
}
