import type { SerializeFrom } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import type { planList } from "#app/plans/plan-in-force.ts";
import { original } from "#app/web/ui/original.ts";
import { showDate } from "#app/web/ui/show.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";
import { shanghaiDay } from "./shanghai-day.ts";

type Listed = SerializeFrom<Awaited<ReturnType<typeof planList>>>;

/** Every plan there ever was, and which of them routes now. */
export function AllPlans({ plans }: { plans: Listed }) {
  const { t, href, language } = useWords();
  const columns: Column[] = [
    { label: t("plans.all.columns.year"), kind: "fit" },
    { label: t("plans.all.columns.title"), bare: true },
    { label: t("plans.all.columns.from"), kind: "fit" },
    { label: t("plans.all.columns.state"), kind: "fit" },
  ];
  const rows = plans.map(({ year, version, title, inForceFrom, state }) => ({
    key: `${year} ${version}`,
    cells: [
      t("plans.all.number", { year: String(year), version }),
      <a key="title" href={href(state === "now" ? "/staff/plans" : `/staff/plans/${year}/${version}`)} lang={original(language)}>
        {title}
      </a>,
      showDate(shanghaiDay(inForceFrom), language),
      <span key="state" className={state === "now" ? "in-force" : "quiet"}>
        {t(`plans.all.states.${state}`)}
      </span>,
    ],
  }));
  return (
    <section className="plan-part" id="all">
      <h2>{t("plans.all.title")}</h2>
      <Table caption={t("plans.all.title")} columns={columns} rows={rows} />
    </section>
  );
}
