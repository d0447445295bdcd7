import { explain } from "#app/deadlines/explain.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { Proposal } from "#app/intake/look-at-story.ts";
import type { Filed } from "#app/intake/sent.ts";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";
import { ReceiptNumber } from "#app/web/ui/receipt-number.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { Elsewhere } from "./elsewhere.tsx";
import type { OtherMatter as Other } from "./other-matter.server.ts";
import { OtherMatter } from "./other-matter.tsx";
import type { Dropped } from "./take.server.ts";
import { TypeAgain } from "./type-again.tsx";

/** It is saved; this is the receipt. Fits one sheet of paper. */
export function Confirmation({ filed }: { filed: Filed & { formKey: string; dropped: Dropped; other: Other } }) {
  const { t, language, href } = useWords();
  const { kind, receipt, filedOn, dueOn, dueReason, identity, files, dropped, other } = filed;
  const elsewhere = filed.elsewhere as Proposal["elsewhere"];
  const due = showDate(dueOn, language);
  return (
    <div className="sheet once">
      <h1>{t(`intake.filed.${kind}.title`)}</h1>
      <section className="slip" aria-labelledby="number">
        <h2 id="number">{t("intake.receipt.number")}</h2>
        <ReceiptNumber receipt={receipt} />
        <p>{t("intake.filed.keep")}</p>
        <p className="small quiet">{t("intake.filed.notKept")}</p>
        <FactStrip
          facts={[
            { term: t("intake.filed.on"), value: showDate(filedOn, language) },
            { term: t(`intake.filed.${kind}.due`), value: due },
            { term: t("intake.filed.photos"), value: t("intake.filed.photosCount", { count: files }) },
            { term: t("intake.filed.identity"), value: t(`intake.identity.${identity}.label`) },
          ]}
        />
        <p className="small">
          {t("intake.verify.code")} <b translate="no">{filed.acknowledgement}</b>
          <br />
          <span className="quiet">
            {t("intake.verify.about")} <a href={href("/verify")}>{t("intake.verify.title")}</a>
          </span>
        </p>
        <button type="button" className="button quiet" data-print hidden>
          {t("intake.filed.print")}
        </button>
      </section>
      <TypeAgain formKey={filed.formKey} />
      {dropped && <p className="why">{t(`intake.filed.dropped.${dropped}`)}</p>}
      {elsewhere && <Elsewhere slug={elsewhere} filed />}
      <section className="chapters">
        <h2>{t("intake.filed.next")}</h2>
        <ol className="spot">
          <li>{t("intake.filed.routed")}</li>
          <li>
            {t(`intake.filed.${kind}.by`, { date: due })}
            <span className="small quiet because">{explain(dueReason, dueOn, t, (day) => showDate(day, language))}</span>
          </li>
          <li>
            {t("intake.filed.back.before")} <a href={href("/receipt")}>{t("common.nav.receipt")}</a> {t("intake.filed.back.after")}
          </li>
        </ol>
      </section>
      {other && <OtherMatter other={other} photos={files > 0} />}
      <p className="why not-printed">{t("intake.filed.shared")}</p>
      <script type="module" src="/scripts/print.js" />
    </div>
  );
}
