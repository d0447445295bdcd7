import type { WordKey } from "#app/i18n/keys.ts";
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
    <Topics key="topics" topics={area.topics} />,
    <Units key="units" area={area} />,
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

const parts: { role: AreaRole; words: WordKey }[] = [
  { role: "owner", words: "plans.roles.owner" },
  { role: "joint-owner", words: "plans.roles.joint-owner" },
  { role: "partner", words: "plans.roles.partner" },
  { role: "guide", words: "plans.roles.guide" },
];

/** Who leads, who shares the lead, who helps: a line to each part that somebody has. */
function Units({ area }: { area: PlanArea }) {
  const { t, language } = useWords();
  const named = (wanted: AreaRole) =>
    area.units.filter(({ role }) => role === wanted).map(({ name, nameEn }) => (language === "zh" ? name : nameEn));
  return (
    <dl className="facts">
      {parts
        .filter(({ role }) => named(role).length > 0)
        .map(({ role, words }) => (
          <div key={role}>
            <dt>{t(words)}</dt>
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
