import { useWords } from "#app/i18n/words.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { original } from "#app/web/ui/original.ts";
import { Prose } from "#app/web/ui/prose.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { AskClaimant } from "./ask-claimant.tsx";
import { ClaimRequest } from "./claim-request.tsx";
import { DecideReward } from "./decide-reward.tsx";
import type { Refused } from "./lead-for.server.ts";
import { LeadFrame } from "./lead-frame.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** A claim to a reward beside its lead: who may see who claims, and what is decided. */
export function RewardSheet({ lead, refused }: { lead: ShownLead; refused?: Refused }) {
  const { t, href, language } = useWords();
  const { reward } = lead;
  const given = { lead, typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  return (
    <LeadFrame lead={lead}>
      <section className="sheet-part">
        <h2>{t("leads.desk.reward.title")}</h2>
        <ErrorSummary issues={given.issues} />
        {reward ? (
          <>
            <p>{t("leads.desk.reward.claimed", { date: showDate(reward.claimedOn, language) })}</p>
            {reward.decision && (
              <>
                <p className="decision">
                  {t(`leads.desk.reward.choices.${reward.decision}`)}
                  {reward.decidedOn && ` · ${showDate(reward.decidedOn, language)}`}
                </p>
                {reward.words && <Prose text={reward.words} lang={original(language)} />}
              </>
            )}
            <ClaimRequest lead={lead} reward={reward} />
            {reward.can.ask && <AskClaimant {...given} />}
            {reward.can.decide && <DecideReward {...given} />}
          </>
        ) : (
          <p>{t("leads.desk.reward.none")}</p>
        )}
        <p>
          <a href={href(`/staff/leads/${lead.number}`)}>{t("leads.desk.step.back")}</a>
        </p>
      </section>
    </LeadFrame>
  );
}
