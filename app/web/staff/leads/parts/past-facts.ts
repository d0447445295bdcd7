import type { Translate } from "#app/i18n/keys.ts";
import type { ShownLead } from "./lead-shape.ts";

type Row = ShownLead["history"][number];

type Names = { t: Translate; topicName: (slug: string) => string; unitName: (slug: string) => string };

/**
 * What a step in a lead's life changed, in one line: from what topic to what, to which unit, by which rule. Empty when the verb says it
 * all.
 */
export function pastFacts({ verb, facts }: Row, { t, topicName, unitName }: Names): string {
  const text = (name: string) => (typeof facts[name] === "string" ? facts[name] : "");
  const area = "area" in facts ? areaOf(facts.area) : "";
  const to = text("to") && unitName(text("to"));
  const topic = text("topic") && topicName(text("topic"));
  switch (verb) {
    case "lead.opened":
      return [topic, facts.area ? area : "", to, text("rule") && t(shortRule(text("rule")))].filter(Boolean).join(" · ");
    case "lead.routed":
    case "lead.renamed": {
      const before = text("before");
      const change = before && before !== text("topic") ? t("leads.desk.past.change", { before: topicName(before), topic }) : topic;
      return [change, area, to].filter(Boolean).join(" · ");
    }
    case "lead.linked":
      return [topic, area].filter(Boolean).join(" · ");
    case "lead.ruled":
      return to;
    case "lead.registered":
      return text("number");
    case "lead.returned":
      return text("from") && unitName(text("from"));
    default:
      return "";
  }

  function areaOf(number: Row["facts"][string]): string {
    return number ? t("leads.desk.past.area", { number: Number(number) }) : t("leads.desk.past.noArea");
  }
}

const shortRule = (rule: string) => `leads.desk.past.rules.${rule}` as Parameters<Translate>[0];
