import type { Issue } from "#app/i18n/keys.ts";
import type { CaseText } from "./case-form.ts";
import { findPersonal } from "./redaction/find-personal.ts";

const shown = ["title", "lead", "party", "happened", "penalty", "act", "violation", "expert"] as const;

/** Every place in the public text that must not go out as it stands: which field, what kind, and the words themselves. */
export function redactionWarnings(text: Pick<CaseText, (typeof shown)[number] | "spot">): Issue[] {
  const fields: [string, string][] = [...shown.map((field): [string, string] => [field, text[field]]), ["spot", text.spot.join("\n")]];
  return fields.flatMap(([field, words]) =>
    findPersonal(words).map(({ kind, text: found }) => ({ field, key: `cases.redaction.found.${kind}` as const, facts: { found } })),
  );
}
