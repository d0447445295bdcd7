import { useWords } from "#app/i18n/words.tsx";
import { Table } from "#app/web/ui/table.tsx";
import type { ShownPlan } from "./plan-shape.ts";
import { whenSaid } from "./when-said.ts";

/** What a plan wants to be sent, by when and to whom, and the occasions on which it wants cases exposed. */
export function AskedFor({ plan }: { plan: Pick<ShownPlan, "deadlines" | "occasions"> }) {
  const { t, language } = useWords();
  const { deadlines, occasions } = plan;
  const columns = [
    { label: t("plans.asked.when"), kind: "fit" as const },
    { label: t("plans.asked.what"), bare: true },
    { label: t("plans.asked.to") },
  ];
  const rows = deadlines.map(({ when, what, to, raw }) => ({
    key: `${when} ${what} ${raw}`,
    cells: [
      whenSaid(when, t, language),
      <span key="what" className="area" lang="zh-CN">
        {what}
        <span className="quiet raw">{raw}</span>
      </span>,
      to && (
        <span key="to" lang="zh-CN">
          {to}
        </span>
      ),
    ],
  }));
  return (
    <>
      {deadlines.length > 0 && (
        <section className="plan-part" id="deadlines">
          <h2>{t("plans.asked.title")}</h2>
          <Table caption={t("plans.asked.title")} columns={columns} rows={rows} />
        </section>
      )}
      {occasions.length > 0 && (
        <section className="plan-part" id="occasions">
          <h2>{t("plans.asked.occasions")}</h2>
          <ul className="occasions" lang="zh-CN">
            {occasions.map(({ name, raw }) => (
              <li key={`${name} ${raw}`}>
                <b>{name}</b> <span className="quiet">{raw}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
