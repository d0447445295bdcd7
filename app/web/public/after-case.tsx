import type { PublicFollowUp } from "#app/cases/published/follow-ups.ts";
import { useWords } from "#app/i18n/words.tsx";
import { changedParts } from "#app/web/ui/changed-parts.ts";
import { FollowUp } from "#app/web/ui/follow-up.tsx";

type Props = { corrections: { id: string; correctedOn: string; changed: string[] }[]; followUps: PublicFollowUp[] };

/** What came after the release: corrections of the text, what the bureau saw when it went again, what the operator answered. */
export function AfterCase({ corrections, followUps }: Props) {
  const { t } = useWords();
  if (corrections.length + followUps.length === 0) return null;
  return (
    <section className="chapter" aria-labelledby="after">
      <h2 id="after">{t("cases.after.title")}</h2>
      <ul className="afterwards">
        {corrections.map(({ id, correctedOn, changed }) => (
          <li key={id}>{t("cases.after.corrected", { date: correctedOn, parts: changedParts(changed, t) })}</li>
        ))}
        {followUps.map((followUp) => (
          <li key={followUp.id}>
            <FollowUp followUp={followUp} />
          </li>
        ))}
      </ul>
    </section>
  );
}
