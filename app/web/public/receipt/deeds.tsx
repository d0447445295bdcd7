import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { Deed } from "#app/intake/deeds.ts";
import type { Filing } from "#app/intake/open-receipt.ts";
import { Prose } from "#app/web/ui/prose.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { DeedForm } from "./deed-form.tsx";

const kinds: Deed[] = ["rate", "reopen", "withdraw"];

/** What the sender did about their own matter and when, and what they can still do; nothing that is not possible. */
export function Deeds({ filing, typed, issues }: { filing: Filing; typed: Record<string, string>; issues: Issue[] }) {
  const { t, language } = useWords();
  const { deeds, can, receipt, kind } = filing;
  const open = kinds.filter((one) => can[one]);
  if (!deeds.length && !open.length) return null;
  return (
    <section className="lead-box" aria-labelledby="deeds">
      <h2 id="deeds">{t("intake.deeds.title")}</h2>
      {deeds.map((deed) => (
        <div key={deed.kind}>
          <p>
            <b>{t(`intake.deeds.${deed.kind}.did`, { rating: deed.rating ?? 0 })}</b> · {showDate(deed.doneOn, language)}
          </p>
          {deed.body && <Prose text={deed.body} />}
        </div>
      ))}
      {open.map((deed) => (
        <details key={deed} className="not-printed" open={issues.some(({ field }) => field.startsWith(deed === "rate" ? "rating" : deed))}>
          <summary>{t(`intake.deeds.${deed}.offer`)}</summary>
          <p>{t(deed === "withdraw" ? `intake.deeds.withdraw.means.${kind}` : `intake.deeds.${deed}.means`)}</p>
          <DeedForm deed={deed} receipt={receipt} typed={typed} issues={issues} />
        </details>
      ))}
    </section>
  );
}
