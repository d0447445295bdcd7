import { useWords } from "#app/i18n/words.tsx";
import { useDesk } from "#app/web/staff/use-desk.ts";
import { Pager } from "#app/web/ui/pager.tsx";
import { Empty } from "#app/web/ui/table.tsx";
import type { ShownQueue } from "./queue-shape.ts";
import { QueueTable } from "./queue-table.tsx";

/** One view of a queue: whose it is, how many, the leads, and the keys. */
export function QueuePage({ queue }: { queue: ShownQueue }) {
  const { t, language } = useWords();
  const { view, total, page, pages } = queue;
  const member = useDesk()?.member;
  const unit = member && (language === "zh" ? member.unit.name : member.unit.nameEn);
  const whole = view === "unit" && member?.role === "leader";
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">{unit}</p>
          <h1>{t(whole ? "leads.desk.views.unit.whole" : `leads.desk.views.${view}.title`)}</h1>
        </div>
        {total > 0 && <p>{t(`leads.desk.views.${view}.sorted`, { count: total })}</p>}
      </header>
      {total > 0 ? (
        <>
          <QueueTable queue={queue} />
          <Pager page={page} pages={pages} path="/staff/leads" query={{ view: view === "unit" ? undefined : view }} />
          <KeyHints />
        </>
      ) : (
        <Empty title={t(`leads.desk.views.${view}.empty`)}>
          <p>{t(`leads.desk.views.${view}.teach`)}</p>
        </Empty>
      )}
    </>
  );
}

function KeyHints() {
  const { t } = useWords();
  return (
    <p className="keys">
      <kbd>j</kbd> <kbd>k</kbd> {t("leads.desk.keys.move")} <kbd>o</kbd> {t("leads.desk.keys.open")} <kbd>c</kbd>{" "}
      {t("leads.desk.keys.claim")} <kbd>?</kbd> {t("leads.desk.keys.all")}
    </p>
  );
}
