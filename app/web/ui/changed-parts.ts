import type { Translate, WordKey } from "#app/i18n/keys.ts";

const named = [
  ...(["topic_slug", "title", "lead", "party", "party_kind", "township", "authority", "document_no", "decided_on"] as const),
  ...(["violation", "laws", "fine_yuan", "confiscated_yuan", "transferred_to_police", "happened", "penalty", "spot", "act"] as const),
  ...(["expert", "serious_list_on", "serious_list_url", "tier", "publish_until", "pictures"] as const),
];

/** The parts of a case that were corrected, by the columns' names, as people call them; each is said once. */
export function changedParts(changed: string[], t: Translate): string {
  const keyOf = (part: string): WordKey => {
    const known = named.find((one) => one === part);
    return known ? `cases.register.parts.${known}` : "cases.register.parts.other";
  };
  return [...new Set(changed.map((part) => t(keyOf(part))))].join(t("cases.register.join"));
}
