import { useWords } from "#app/i18n/words.tsx";
import type { Proposal } from "#app/intake/look-at-story.ts";
import type { Filed } from "#app/intake/sent.ts";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";
import { ReceiptNumber } from "#app/web/ui/receipt-number.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { FiledMatters } from "./filed-matters.tsx";
import { TypeAgain } from "./type-again.tsx";

/** It is saved; this is the receipt, and what happens next by when. Fits one sheet of paper. */
export function Confirmation({ filed }: { filed: Filed & { formKey: string } }) {
  const { t, href, language } = useWords();
  const { receipt, filedOn, files, matters, rewardSecret, formKey } = filed;
  const elsewhere = filed.elsewhere as Proposal["elsewhere"];
  const kind = matters.length > 1 ? "both" : (matters[0]?.kind ?? "tip");
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
            { term: t("intake.filed.photos"), value: t("intake.filed.photosCount", { count: files }) },
            ...matters.map(({ kind: one, identity }) => ({
              term: t(matters.length > 1 ? `intake.filed.identityOf.${one}` : "intake.filed.identity"),
              value: t(`intake.identity.${identity}.label`),
            })),
          ]}
        />
        <button type="button" className="button quiet" data-print hidden>
          {t("intake.filed.print")}
        </button>
      </section>
      <TypeAgain formKey={formKey} />
      {rewardSecret && (
        <section className="told" aria-labelledby="reward">
          <h2 id="reward">{t("intake.filed.reward.title")}</h2>
          <p className="secret" translate="no">
            {rewardSecret}
          </p>
          <p>
            {t("intake.filed.reward.keep")} <a href={href("/reward")}>{t("intake.reward.title")}</a>
          </p>
        </section>
      )}
      {elsewhere && <Elsewhere slug={elsewhere} filed />}
      <FiledMatters matters={matters} />
      <p className="why not-printed">{t("intake.filed.shared")}</p>
      <script type="module" src="/scripts/print.js" />
    </div>
  );
}
