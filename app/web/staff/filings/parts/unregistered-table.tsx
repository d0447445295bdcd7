import { useWords } from "#app/i18n/words.tsx";
import type { Unregistered } from "#app/leads/unregistered-leads.ts";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { Table } from "#app/web/ui/table.tsx";

/** One line to a lead that has no number yet: since when, whose it is, and the way to note its number. */
export function UnregisteredTable({ leads }: { leads: Unregistered[] }) {
  const { t, language, href } = useWords();
  const topicName = useTopicName();
  const columns = [
    { label: t("leads.desk.columns.number"), kind: "fit" as const },
    { label: t("leads.desk.columns.about") },
    { label: t("leads.desk.columns.topic") },
    { label: t("leads.desk.unregistered.unit") },
    { label: t("leads.desk.columns.openedOn"), kind: "fit" as const },
    { label: t("leads.desk.unregistered.by"), kind: "fit" as const },
    { label: t("leads.desk.unregistered.step"), kind: "fit" as const, bare: true },
  ];
  const cells = (lead: Unregistered) => [
    <span key="number">
      {lead.number}
      <small>{t(`leads.desk.kinds.${lead.kind}`)}</small>
    </span>,
    lead.merchantName,
    topicName(lead.topic),
    language === "zh" ? lead.unit : lead.unitEn,
    lead.openedOn,
    lead.registerBy,
    <a key="step" href={href(`/staff/leads/${lead.number}/register`)} aria-label={`${t("leads.desk.register.link")} ${lead.number}`}>
      {t("leads.desk.register.link")}
    </a>,
  ];
  return (
    <Table
      caption={t("leads.desk.unregistered.title")}
      columns={columns}
      rows={leads.map((lead) => ({ key: lead.number, cells: cells(lead) }))}
      look="leads"
    />
  );
}
