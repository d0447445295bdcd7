import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { showDate, showMoment } from "#app/web/ui/show.ts";
import { DecideSender } from "./decide-sender.tsx";
import type { ShownLead } from "./lead-shape.ts";

type Props = { lead: ShownLead; reward: NonNullable<ShownLead["reward"]> };

/** Where the question stands who claims: asked for and why, agreed to by whom and till when, or no longer kept. */
export function ClaimRequest({ lead, reward: { request, shreddedOn, can } }: Props) {
  const { t, language } = useWords();
  if (shreddedOn) return <p>{t("leads.desk.reward.shredded", { date: showDate(shreddedOn, language) })}</p>;
  if (!request) return null;
  const { who, reason, decision, open } = request;
  const decider = request.decider ?? "";
  const until = request.openUntil ? showMoment(request.openUntil, language) : "";
  if (decision === null)
    return (
      <>
        <p className="decision">{t("leads.desk.reward.asks", { who, reason })}</p>
        {can.agree ? <DecideSender lead={lead} request={request.id} /> : <p>{t("leads.desk.sender.waits")}</p>}
      </>
    );
  if (decision === "refused") return <p>{t("leads.desk.reward.refused", { decider, who })}</p>;
  if (!open) return <p className="quiet">{t("leads.desk.reward.over", { decider, who, until })}</p>;
  return (
    <>
      <p className="decision">{t("leads.desk.reward.agreed", { decider, who, until })}</p>
      {can.open && (
        <PostButton to={`/staff/leads/${lead.number}/reward/open`} kind="danger">
          {t("leads.desk.reward.open")}
        </PostButton>
      )}
    </>
  );
}
