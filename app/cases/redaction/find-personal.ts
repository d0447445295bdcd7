import { redactionWarnings } from "#app/cases/redaction-warnings.ts";

/** Every place of a text with what must not be public, as the reviewers' warnings find it. */
export function findPersonal(text: string): { kind: string; text: string; start: number; end: number }[] {
  const silent = { title: "", expert: "", lead: "", party: "", penalty: "", act: "", violation: "", spot: [] };
  return redactionWarnings({ ...silent, happened: text }).flatMap(({ key, facts }) => {
    const found = String(facts?.found ?? "");
    const start = text.indexOf(found);
    return found && start >= 0 ? [{ kind: key.replace("cases.issues.", ""), text: found, start, end: start + found.length }] : [];
  });
}
