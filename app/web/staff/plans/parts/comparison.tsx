import { useWords } from "#app/i18n/words.tsx";
import { type Comparable, comparePlans, type PlanChange } from "#app/plans/compare-plans.ts";
import { Table } from "#app/web/ui/table.tsx";
import { usePlanComparable } from "./comparable.ts";
import type { ShownPlan } from "./plan-shape.ts";

type Changed = Exclude<PlanChange, { change: "same" }>;

/** A plan beside an earlier one: what came in, what was dropped, what changed hands; what goes on as it was is only listed. */
export function Comparison({ now, before }: { now: Comparable[]; before: Pick<ShownPlan, "year" | "version" | "areas"> }) {
  const { t, href } = useWords();
  const changes = comparePlans(now, usePlanComparable()(before.areas));
  const changed = changes.filter((one): one is Changed => one.change !== "same");
  const same = changes.filter(({ change }) => change === "same");
  const named = { year: String(before.year), version: before.version };
  return (
    <section className="plan-part" id="compare">
      <h2>{t("plans.compare.title", named)}</h2>
      <p className="quiet">
        {t(changed.length ? "plans.compare.sum" : "plans.compare.nothing", { count: changed.length, same: same.length })}{" "}
        <a href={href(`/staff/plans/${before.year}/${before.version}`)}>{t("plans.compare.open", named)}</a>
      </p>
      {changed.length > 0 && <Changes changed={changed} />}
      {same.length > 0 && (
        <details className="unchanged">
          <summary>{t("plans.compare.same", { count: same.length })}</summary>
          <ul className="plain" lang="zh-CN">
            {same.map(({ title, owner }) => (
              <li key={title}>
                {title} <span className="quiet">{owner}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Changes({ changed }: { changed: Changed[] }) {
  const { t } = useWords();
  const leads = (owner: string | null) => owner ?? t("plans.compare.intake");
  const columns = [
    { label: t("plans.compare.columns.change"), kind: "fit" as const },
    { label: t("plans.compare.columns.area"), bare: true },
    { label: t("plans.compare.columns.owner"), bare: true },
  ];
  const rows = changed.map((one) => ({
    key: `${one.change} ${one.title}`,
    cells: [
      <span key="change" className={`change ${one.change}`}>
        {t(`plans.compare.changes.${one.change}`)}
      </span>,
      <span key="title" lang="zh-CN">
        {one.title}
      </span>,
      one.change === "owner" ? (
        <span key="owner">
          <span className="quiet">{leads(one.before)}</span> → <b>{leads(one.owner)}</b>
        </span>
      ) : (
        <span key="owner" className={one.change === "dropped" ? "quiet" : undefined}>
          {leads(one.owner)}
        </span>
      ),
    ],
  }));
  return <Table caption={t("plans.compare.columns.change")} columns={columns} rows={rows} />;
}
