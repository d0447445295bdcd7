import { explain } from "#app/deadlines/explain.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { FiledMatter } from "#app/intake/sent.ts";
import { showDate } from "#app/web/ui/show.ts";

/** What happens next with each matter and by when, with a code that anybody can have verified. */
export function FiledMatters({ matters }: { matters: FiledMatter[] }) {
  const { t, language, href } = useWords();
  const shown = (day: string) => showDate(day, language);
  return (
    <section className="chapters">
      <h2>{t("intake.filed.next")}</h2>
      <ol className="spot">
        <li>{t("intake.filed.routed")}</li>
        {matters.map(({ kind, dueOn, dueReason }) => (
          <li key={kind}>
            {t(`intake.filed.${kind}.by`, { date: shown(dueOn) })}
            <span className="small quiet because">{explain(dueReason, dueOn, t, shown)}</span>
          </li>
        ))}
        <li>
          {t("intake.filed.back.before")} <a href={href("/receipt")}>{t("site.nav.receipt")}</a> {t("intake.filed.back.after")}
        </li>
      </ol>
      {matters.map(({ kind, acknowledgement }) => (
        <p key={kind} className="small ack">
          {t(matters.length > 1 ? `intake.verify.codeOf.${kind}` : "intake.verify.code")} <b translate="no">{acknowledgement}</b>
        </p>
      ))}
      <p className="small quiet">
        {t("intake.verify.about")} <a href={href("/verify")}>{t("intake.verify.title")}</a>
      </p>
    </section>
  );
}
