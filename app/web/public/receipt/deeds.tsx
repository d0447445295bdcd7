import { useWords } from "#app/i18n/words.tsx";
import type { Deed } from "#app/intake/deeds.ts";
import type { Matter } from "#app/intake/open-matter.ts";
import { Prose } from "#app/web/ui/prose.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { DeedForm } from "./deed-form.tsx";
import type { MatterForm } from "./matter-form.ts";

const kinds: Deed[] = ["rate", "reopen", "withdraw"];

/** What the sender did about a matter and when, and what they can still do; nothing that is not possible. */
export function Deeds({ matter: { deeds, can, kind }, form }: { matter: Matter; form: MatterForm }) {
  const { t, language } = useWords();
  const open = kinds.filter((one) => can[one]);
  const title = form.among ? `deeds-${form.among}` : "deeds";
  if (!deeds.length && !open.length) return null;
  const Heading = form.among ? "h3" : "h2";
  return (
    <section className="lead-box" aria-labelledby={form.among ? `half-${form.among} ${title}` : title}>
      <Heading id={title}>{t("intake.deeds.title")}</Heading>
      {deeds.map((deed) => (
        <div key={deed.kind}>
          <p>
            <b>{t(`intake.deeds.${deed.kind}.did`, { rating: deed.rating ?? 0 })}</b> · {showDate(deed.doneOn, language)}
          </p>
          {deed.body && <Prose text={deed.body} />}
        </div>
      ))}
      {open.map((deed) => (
        <details
          key={deed}
          className="not-printed"
          open={form.issues.some(({ field }) => field.startsWith(deed === "rate" ? "rating" : deed))}
        >
          <summary>{t(`intake.deeds.${deed}.offer`)}</summary>
          <p>{t(deed === "withdraw" ? `intake.deeds.withdraw.means.${kind}` : `intake.deeds.${deed}.means`)}</p>
          {form.among && deed === "withdraw" && <p>{t(`intake.deeds.withdraw.half.${kind}`)}</p>}
          <DeedForm deed={deed} {...form} />
        </details>
      ))}
    </section>
  );
}
