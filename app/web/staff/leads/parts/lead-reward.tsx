import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import type { ShownLead } from "./lead-shape.ts";

/** That somebody claims the reward for this tip; who it is stays sealed. */
export function LeadReward({ lead: { number, reward } }: { lead: ShownLead }) {
  const { t, href, language } = useWords();
  if (!reward) return null;
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.reward.title")}</h2>
      <p>{t("leads.desk.reward.claimed", { date: showDate(reward.claimedOn, language) })}</p>
      <p>
        <a href={href(`/staff/leads/${number}/reward`)}>
          {t(reward.decision ? `leads.desk.reward.choices.${reward.decision}` : "leads.desk.reward.handle")}
        </a>
      </p>
    </section>
  );
}
