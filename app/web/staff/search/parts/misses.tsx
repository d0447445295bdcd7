import type { ListedMiss } from "#app/cases/search/miss-list.ts";
import { type Period, periods } from "#app/cases/search/periods.ts";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { addressWith } from "#app/web/ui/query.ts";
import { showDate } from "#app/web/ui/show.ts";
import { type Column, Empty, Table } from "#app/web/ui/table.tsx";

type Props = { days: Period; misses: { rows: ListedMiss[]; total: number }; front: string | null; writes: boolean };

/** Questions that found nothing, and from each the way to look for oneself and to give it another name. */
export function Misses({ days, misses: { rows, total }, front, writes }: Props) {
  const { t, href } = useWords();
  return (
    <section className="sheet-part misses">
      <h2>{t("search.desk.misses.title")}</h2>
      <nav className="tabs" aria-label={t("search.desk.misses.periods")}>
        {periods.map((one) => (
          <a key={one} href={addressWith(href("/staff/search"), { days: String(one) })} aria-current={one === days ? "page" : undefined}>
            {t("search.desk.misses.period", { count: one })}
          </a>
        ))}
      </nav>
      {rows.length > 0 ? (
        <>
          <p className="quiet">{t(total > rows.length ? "search.desk.misses.first" : "search.desk.misses.total", { count: total })}</p>
          <MissTable rows={rows} front={front} writes={writes} />
        </>
      ) : (
        <Empty title={t("search.desk.misses.empty")}>
          <p>{t("search.desk.misses.teach")}</p>
        </Empty>
      )}
    </section>
  );
}

function MissTable({ rows, front, writes }: { rows: ListedMiss[]; front: string | null; writes: boolean }) {
  const { t, href, language } = useWords();
  const columns: Column[] = [
    { label: t("search.desk.misses.columns.asked") },
    { label: t("search.desk.misses.columns.times"), kind: "number" },
    { label: t("search.desk.misses.columns.last"), kind: "fit" },
    { label: t("search.desk.misses.columns.next"), kind: "fit", bare: true },
  ];
  const said = (what: string, asked: string) => t("search.desk.misses.of", { what, asked });
  const next = ({ asked, named }: ListedMiss) => (
    <span key="next" className="acts">
      {front !== null && (
        <a href={addressWith(`${front}${href("/search")}`, { q: asked })} aria-label={said(t("search.desk.misses.try"), asked)}>
          {t("search.desk.misses.try")}
        </a>
      )}
      {named && <span className="quiet">{t("search.desk.misses.named")}</span>}
      {writes && !named && (
        <a href={addressWith(href("/staff/search/synonyms/new"), { name: asked })} aria-label={said(t("search.desk.misses.add"), asked)}>
          {t("search.desk.misses.add")}
        </a>
      )}
    </span>
  );
  const cells = (row: ListedMiss) => [
    <span key="asked" lang={original(language)}>
      {row.asked}
    </span>,
    row.times,
    showDate(row.last, language),
    next(row),
  ];
  return (
    <Table caption={t("search.desk.misses.title")} columns={columns} rows={rows.map((row) => ({ key: row.asked, cells: cells(row) }))} />
  );
}
