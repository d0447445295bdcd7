import { useWords } from "#app/i18n/words.tsx";
import type { AreaRole, PlanArea } from "#app/plans/plan-content.ts";
import { original } from "#app/web/ui/original.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { roles } from "./roles.ts";

/** Areas or measures in the plan's order: what it says in its own words, and who is to do it. Only areas have topics. */
export function AreaTable({ kind, areas }: { kind: PlanArea["kind"]; areas: PlanArea[] }) {
  const { t, language } = useWords();
  const topics = kind === "area";
  const columns: Column[] = [
    { label: t("plans.columns.number"), kind: "fit" },
    { label: t(`plans.columns.${kind}`), bare: true },
    ...(topics ? [{ label: t("plans.columns.topics") }] : []),
    { label: t("plans.columns.units"), bare: true },
  ];
  const cells = (area: PlanArea) => [
    <span key="number" className="area-number">
      {area.number}
    </span>,
    <span key="area" className="area" lang={original(language)}>
      <span className="area-title">{area.title}</span>
      <span className="quiet">{area.annotation}</span>
    </span>,
    ...(topics ? [<Topics key="topics" topics={area.topics} />] : []),
    <Units key="units" area={area} />,
  ];
  const rows = areas.map((area) => ({ key: String(area.number), cells: cells(area) }));
  return <Table caption={t(`plans.columns.${kind}`)} columns={columns} rows={rows} />;
}

function Topics({ topics }: { topics: PlanArea["topics"] }) {
  const { t, language } = useWords();
  if (topics.length === 0) return <span className="lacking">{t("plans.draft.noTopic")}</span>;
  return (
    <ul className="plain-list">
      {topics.map((topic) => (
        <li key={topic.slug} className="topic">
          <TopicMark topic={topic.slug} size={20} /> {topic[language]}
        </li>
      ))}
    </ul>
  );
}

/** Who leads, who shares the lead, who helps: a line to each part that somebody has. */
function Units({ area }: { area: PlanArea }) {
  const { t, language } = useWords();
  const named = (wanted: AreaRole) =>
    area.units.filter(({ role }) => role === wanted).map(({ name, nameEn }) => (language === "zh" ? name : nameEn));
  return (
    <dl className="facts">
      {roles
        .filter((role) => named(role).length > 0)
        .map((role) => (
          <div key={role}>
            <dt>{t(`plans.roles.${role}`)}</dt>
            <dd>
              {named(role).map((unit, place, all) => (
                <span key={unit} className="unit">
                  {unit}
                  {place < all.length - 1 && (language === "zh" ? "、" : ", ")}
                </span>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}
