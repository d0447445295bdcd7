import { useWords } from "#app/i18n/words.tsx";
import type { AreaRole, PlanArea } from "#app/plans/plan-in-force.ts";
import { original } from "#app/web/ui/original.ts";
import { Table } from "#app/web/ui/table.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";

/** The areas in the plan's order: what it says in its own words, and whom the portal sends a lead to because of them. */
export function AreaTable({ areas }: { areas: PlanArea[] }) {
  const { t, language } = useWords();
  const columns = [
    { label: t("plans.columns.number"), kind: "fit" as const },
    { label: t("plans.columns.area"), bare: true },
    { label: t("plans.columns.topics") },
    { label: t("plans.columns.owner") },
    { label: t("plans.columns.jointOwners") },
    { label: t("plans.columns.partners") },
  ];
  const cells = (area: PlanArea) => [
    <span key="number" className="area-number">
      {area.number}
    </span>,
    <span key="area" className="area" lang={original(language)}>
      <span className="area-title">{area.title}</span>
      <span className="quiet">{area.annotation}</span>
    </span>,
    <Topics key="topics" topics={area.topics} />,
    <Units key="owner" area={area} roles={["owner"]} />,
    <Units key="joint" area={area} roles={["joint-owner"]} />,
    <Units key="partners" area={area} roles={["partner", "guide"]} />,
  ];
  return (
    <Table caption={t("plans.title")} columns={columns} rows={areas.map((area) => ({ key: String(area.number), cells: cells(area) }))} />
  );
}

function Topics({ topics }: { topics: PlanArea["topics"] }) {
  const { language } = useWords();
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

function Units({ area, roles }: { area: PlanArea; roles: AreaRole[] }) {
  const { t, language } = useWords();
  const units = area.units.filter(({ role }) => roles.includes(role));
  if (units.length === 0) return <span className="quiet">{t("plans.nobody")}</span>;
  return (
    <ul className="inline-list">
      {units.map(({ name, nameEn, role }) => (
        <li key={name}>
          {language === "zh" ? name : nameEn}
          {role === "guide" && <span className="quiet"> {t("plans.guide")}</span>}
        </li>
      ))}
    </ul>
  );
}
