import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** Why the lead stands where it stands, in one sentence: the last unit gave it back, or the rule that decided. */
export function useWhySentence(lead: ShownLead): string {
  const { t, language } = useWords();
  const last = lead.returns.at(-1);
  if (last && lead.owner.kind === "intake") return t("leads.desk.why.back", { unit: language === "zh" ? last.unit : last.unitEn });
  return t(ruleKey(lead), { unit: language === "zh" ? lead.owner.name : lead.owner.nameEn });
}

/** A further topic that the words added to the sender's own has a sentence of its own. */
function ruleKey({ why, topic, area }: ShownLead): WordKey {
  if (!why) return area ? "leads.desk.why.rules.before" : "leads.desk.why.rules.no-area";
  const added = why.rule === "chosen-and-words" && why.chosen !== topic;
  return `leads.desk.why.rules.${added ? "added" : why.rule}`;
}
