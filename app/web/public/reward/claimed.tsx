import { useWords } from "#app/i18n/words.tsx";
import type { Reward } from "#app/intake/open-reward.ts";
import { original } from "#app/web/ui/original.ts";
import { Prose } from "#app/web/ui/prose.tsx";
import { showDate } from "#app/web/ui/show.ts";

/** The claim, its day, and what was decided about it. */
export function Claimed({ reward }: { reward: Extract<Reward, { state: "claimed" }> }) {
  const { t, language } = useWords();
  const { claimedOn, decision, words, decidedOn } = reward;
  return (
    <>
      <p className="opening">{t("intake.reward.claimed.on", { date: showDate(claimedOn, language) })}</p>
      {decision ? (
        <div className="answer">
          <h2>{t(`intake.reward.decided.${decision}`)}</h2>
          {words && <Prose text={words} lang={original(language)} />}
          {decidedOn && <p className="small quiet">{showDate(decidedOn, language)}</p>}
        </div>
      ) : (
        <p>{t("intake.reward.claimed.next")}</p>
      )}
    </>
  );
}
