import type { PublicFollowUp } from "#app/cases/published/follow-ups.ts";
import { useWords } from "#app/i18n/words.tsx";
import { FollowUp } from "#app/web/ui/follow-up.tsx";
import { Masked } from "#app/web/ui/masked.tsx";
import { original } from "#app/web/ui/original.ts";

type Props = { followUps: PublicFollowUp[]; cases: { number: string; title: string }[] };

/** What came after the release of a day's cases, under the title of each. */
export function AfterDay({ followUps, cases }: Props) {
  const { t, href, language } = useWords();
  const shown = cases.filter(({ number }) => followUps.some(({ caseNumber }) => caseNumber === number));
  if (shown.length === 0) return null;
  return (
    <section className="band" aria-labelledby="after">
      <h2 id="after">{t("cases.after.title")}</h2>
      {shown.map(({ number, title }) => (
        <div key={number}>
          <h3 lang={original(language)}>
            <a href={href(`/cases/${number}`)}>
              <Masked text={title} />
            </a>
          </h3>
          <ul className="afterwards">
            {followUps
              .filter(({ caseNumber }) => caseNumber === number)
              .map((followUp) => (
                <li key={followUp.id}>
                  <FollowUp followUp={followUp} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
