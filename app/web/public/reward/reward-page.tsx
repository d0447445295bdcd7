import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { Reward } from "#app/intake/open-reward.ts";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { ClaimForm } from "./claim-form.tsx";
import { Claimed } from "./claimed.tsx";

type Props = { reward: Reward; secret: string; typed?: Record<string, string>; issues?: Issue[] };

/** What the secret is good for now. Nothing of the tip stands here: whoever finds the slip learns nothing. */
export function RewardPage({ reward, secret, typed = {}, issues = [] }: Props) {
  const { t } = useWords();
  return (
    <div className="sheet">
      <ErrorSummary issues={issues} />
      <h1>{t(`intake.reward.${reward.state}.title`)}</h1>
      {reward.state === "claimed" ? <Claimed reward={reward} /> : <p className="opening">{t(`intake.reward.${reward.state}.next`)}</p>}
      {reward.state === "open" && <ClaimForm secret={secret} typed={typed} issues={issues} />}
      <p className="why not-printed">{t("intake.filed.shared")}</p>
    </div>
  );
}
