import type { Translate } from "#app/i18n/keys.ts";
import type { Unregistered } from "#app/leads/unregistered-leads.ts";
import type { Cell } from "#app/reports/csv.ts";

const columns = ["number", "kind", "openedOn", "dueOn", "merchant", "address", "topic", "story"] as const;

/** The hand-over file: its head, and a row to each lead. */
export function unregisteredRows(leads: Unregistered[], topics: Map<string, string>, t: Translate): Cell[][] {
  const rows = leads.map(({ number, kind, openedOn, dueOn, merchantName, merchantAddress, township, topic, story }) => [
    number,
    t(`leads.desk.kinds.${kind}`),
    openedOn,
    dueOn,
    merchantName,
    [township, merchantAddress].filter(Boolean).join(" "),
    topics.get(topic) ?? topic,
    story,
  ]);
  return [columns.map((column) => t(`leads.desk.unregistered.columns.${column}`)), ...rows];
}
