import type { SerializeFrom } from "@remix-run/node";
import type { IndexStanding, searchStanding } from "#app/cases/search/search-standing.ts";
import { useWords } from "#app/i18n/words.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";

type Props = SerializeFrom<Awaited<ReturnType<typeof searchStanding>>>;

/** Who answers now, and how each index stands beside what is published. */
export function Standing({ engine, drift, indexes }: Props) {
  const { t } = useWords();
  const columns: Column[] = [
    { label: t("search.desk.standing.columns.index"), kind: "fit" },
    { label: t("search.desk.standing.columns.published"), kind: "number" },
    { label: t("search.desk.standing.columns.entries"), kind: "number" },
    { label: t("search.desk.standing.columns.state") },
    { label: t("search.desk.standing.columns.told"), kind: "fit" },
  ];
  const cells = ({ index, standing }: Props["indexes"][number]) => [
    t(`search.desk.standing.index.${index}`),
    standing?.published,
    standing?.entries,
    standing ? <Agrees key="state" standing={standing} /> : t("search.desk.standing.uncounted"),
    <Told key="told" index={index} at={standing?.toldAt ?? null} />,
  ];
  return (
    <section className="sheet-part">
      <h2>{t("search.desk.standing.title")}</h2>
      <p>
        {t("search.desk.standing.engine")} <b>{t(`search.desk.standing.answering.${engine}`)}</b>
      </p>
      <p className="quiet">{t("search.desk.standing.process")}</p>
      {drift && <p>{t(drift.length > 0 ? "search.desk.standing.drift" : "search.desk.standing.noDrift", { names: drift.join(", ") })}</p>}
      <Table
        caption={t("search.desk.standing.title")}
        columns={columns}
        rows={indexes.map((each) => ({ key: each.index, cells: cells(each) }))}
      />
    </section>
  );
}

function Agrees({ standing: { missing, missingSince, extra, stale, staleSince } }: { standing: SerializeFrom<IndexStanding> }) {
  const { t, language } = useWords();
  const at = (since: string) => showMoment(since, language);
  const gone = t("search.desk.standing.missing", { count: missing });
  const older = t("search.desk.standing.stale", { count: stale });
  const faults = [
    missing > 0 && (missingSince ? t("search.desk.standing.firstOf", { what: gone, at: at(missingSince) }) : gone),
    extra > 0 && t("search.desk.standing.extra", { count: extra }),
    stale > 0 && (staleSince ? t("search.desk.standing.since", { what: older, since: at(staleSince) }) : older),
  ].filter((fault) => fault !== false);
  if (faults.length === 0) return t("search.desk.standing.whole");
  return (
    <ul className="faults">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

function Told({ index, at }: { index: IndexStanding["index"]; at: string | null }) {
  const { t, language } = useWords();
  if (index === "postgres") return t("search.desk.standing.atOnce");
  return at ? showMoment(at, language) : t("search.desk.standing.never");
}
