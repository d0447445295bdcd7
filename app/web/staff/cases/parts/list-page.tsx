import { useWords } from "#app/i18n/words.tsx";
import { Pager } from "#app/web/ui/pager.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { Empty } from "#app/web/ui/table.tsx";
import type { ShownList } from "./list-shape.ts";
import { ListTable } from "./list-table.tsx";

/** Cases by state: how many stand where, and the ones last touched on top. */
export function ListPage({ list }: { list: ShownList }) {
  const { t, href } = useWords();
  const { state, total, page, pages, rows, writes } = list;
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("cases.desk.list.title")}</h1>
          {total > 0 && <p>{t("cases.desk.list.sorted", { count: total })}</p>}
        </div>
        {writes && (
          <p className="go">
            <a href={href("/staff/cases/read")}>{t("cases.desk.read.link")}</a>
            <a href={href("/staff/cases/ledger")}>{t("cases.desk.ledger.link")}</a>
            <a className="button primary" href={href("/staff/cases/new")}>
              {t("cases.desk.new.link")}
            </a>
          </p>
        )}
      </header>
      <States list={list} />
      {rows.length > 0 ? (
        <>
          <ListTable rows={rows} caption={t(state ? `cases.desk.states.${state}.name` : "cases.desk.list.all")} />
          <Pager page={page} pages={pages} path="/staff/cases" query={{ state: state ?? undefined }} />
        </>
      ) : (
        <Empty title={t(state ? "cases.desk.list.emptyState" : "cases.desk.list.empty")}>
          <p>{t(state ? `cases.desk.states.${state}.teach` : "cases.desk.list.teach")}</p>
        </Empty>
      )}
    </>
  );
}

function States({ list: { states, counts, state } }: { list: ShownList }) {
  const { t, href } = useWords();
  const all = states.reduce((sum, one) => sum + counts[one], 0);
  return (
    <nav className="tabs" aria-label={t("cases.desk.list.byState")}>
      <a href={href("/staff/cases")} aria-current={state ? undefined : "page"}>
        {t("cases.desk.list.all")} <span>{all}</span>
      </a>
      {states.map((one) => (
        <a key={one} href={addressWith(href("/staff/cases"), { state: one })} aria-current={state === one ? "page" : undefined}>
          {t(`cases.desk.states.${one}.name`)} <span>{counts[one]}</span>
        </a>
      ))}
    </nav>
  );
}
