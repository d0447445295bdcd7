import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { showDate } from "#app/web/ui/show.ts";
import { type Column, Empty, Table } from "#app/web/ui/table.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import type { ShownDraft } from "./draft-shape.ts";
import { elsewhere, type ShownRoute } from "./elsewhere.ts";

/** The last leads, where each stands, and where the draft would have sent it. Only what routing needs: no story, no operator. */
export function Routes({ draft, routes }: { draft: ShownDraft; routes: ShownRoute[] }) {
  const { t, language } = useWords();
  const topicName = useTopicName();
  if (routes.length === 0) {
    return (
      <Empty title={t("plans.preview.empty")}>
        <p>{t("plans.preview.teach")}</p>
      </Empty>
    );
  }
  const columns: Column[] = [
    { label: t("plans.preview.columns.number"), kind: "fit" },
    { label: t("plans.preview.columns.openedOn"), kind: "fit" },
    { label: t("plans.preview.columns.topic") },
    { label: t("plans.preview.columns.from") },
    { label: t("plans.preview.columns.to") },
  ];
  const cells = (row: ShownRoute) => [
    row.number,
    showDate(row.openedOn, language),
    <span key="topic" className="topic">
      <TopicMark topic={row.topic} size={20} /> {topicName(row.topic)}
    </span>,
    language === "zh" ? row.from.name : row.from.nameEn,
    <Where key="to" draft={draft} row={row} />,
  ];
  const moved = routes.filter((row) => elsewhere(row, draft.units)).length;
  return (
    <section className="plan-part" id="routes">
      <h2>{t("plans.preview.heading", { count: routes.length })}</h2>
      <p className="quiet">{t(moved ? "plans.preview.moved" : "plans.preview.same", { count: moved })}</p>
      <Table caption={t("plans.preview.title")} columns={columns} rows={routes.map((row) => ({ key: row.number, cells: cells(row) }))} />
    </section>
  );
}

/** Another unit in bold, with the area that says so; the same one is only said. */
function Where({ draft, row }: { draft: ShownDraft; row: ShownRoute }) {
  const { t, language } = useWords();
  const there = elsewhere(row, draft.units);
  return (
    <span className="where">
      {there ? (
        <b className="moved">→ {language === "zh" ? there.name : there.nameEn}</b>
      ) : (
        <span className="quiet">{t("plans.preview.stays")}</span>
      )}
      <small>{why()}</small>
    </span>
  );

  function why(): string {
    if (row.area === null) return t("plans.preview.noArea");
    return row.to ? row.area : t("plans.preview.noOwner", { title: row.area });
  }
}
