import { explain } from "#app/deadlines/explain.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { Filed } from "#app/intake/sent.ts";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";
import { ReceiptNumber } from "#app/web/ui/receipt-number.tsx";
import { showDate } from "#app/web/ui/show.ts";

/** It is saved. The receipt belongs to who called or wrote, and stands here this once. */
export function TakenDown({ filed }: { filed: Filed }) {
  const { t, language, href } = useWords();
  const { receipt, filedOn, files, matters } = filed;
  const [matter] = matters;
  if (!matter) return null;
  const { kind, identity, dueOn, dueReason } = matter;
  const shown = (day: string) => showDate(day, language);
  return (
    <>
      <header className="page-head">
        <h1>{t(`intake.taking.done.${kind}`)}</h1>
      </header>
      <section className="taken" aria-labelledby="number">
        <h2 id="number">{t("intake.receipt.number")}</h2>
        <ReceiptNumber receipt={receipt} />
        <p>{t("intake.taking.done.tell")}</p>
        <p className="quiet">{t("intake.taking.done.once")}</p>
        <FactStrip
          facts={[
            { term: t("intake.filed.on"), value: shown(filedOn) },
            { term: t(`intake.taking.done.due.${kind}`), value: shown(dueOn) },
            { term: t("intake.filed.photos"), value: t("intake.filed.photosCount", { count: files }) },
            { term: t("intake.filed.identity"), value: t(`intake.identity.${identity}.label`) },
          ]}
        />
      </section>
      <p className="quiet">{explain(dueReason, dueOn, t, shown)}</p>
      <p>{t("intake.taking.done.routed")}</p>
      <p className="acts">
        <a className="button primary" href={href(`/staff/filings/new?kind=${kind}`)}>
          {t("intake.taking.done.another")}
        </a>
        <a href={href("/staff/leads")}>{t("intake.taking.done.queue")}</a>
      </p>
    </>
  );
}
