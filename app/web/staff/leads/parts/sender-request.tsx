import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { showDate, showMoment } from "#app/web/ui/show.ts";
import { DecideSender } from "./decide-sender.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** Where the question stands who sent it: asked for and why, agreed to by whom and till when, or no longer kept. */
export function SenderRequest({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const { request, shreddedOn } = lead.sender;
  if (shreddedOn) return <p>{t("leads.desk.sender.shredded", { date: showDate(shreddedOn, language) })}</p>;
  if (!request || lead.stage === "closed") return null;
  const { who, reason, decision, open } = request;
  const decider = request.decider ?? "";
  const until = request.openUntil ? showMoment(request.openUntil, language) : "";
  if (decision === null)
    return (
      <>
        <p className="decision">{t("leads.desk.sender.asks", { who, reason })}</p>
        <p className="quiet">{showMoment(request.askedAt, language)}</p>
        {lead.can.decideIdentity ? <DecideSender lead={lead} request={request.id} /> : <p>{t("leads.desk.sender.waits")}</p>}
      </>
    );
  if (decision === "refused") return <p>{t("leads.desk.sender.refused", { decider, who })}</p>;
  if (!open) return <p className="quiet">{t("leads.desk.sender.over", { decider, who, until })}</p>;
  return (
    <>
      <p className="decision">{t("leads.desk.sender.agreed", { decider, who, until })}</p>
      {lead.can.openIdentity && (
        <>
          <p className="quiet">{t("leads.desk.sender.each")}</p>
          <PostButton to={`/staff/leads/${lead.number}/identity/open`} kind="danger">
            {t("leads.desk.sender.open")}
          </PostButton>
        </>
      )}
    </>
  );
}

/** Whether there is anything to say about it. */
export const hasSenderRequest = ({ sender, stage }: ShownLead): boolean =>
  sender.shreddedOn !== null || (sender.request !== null && stage !== "closed");
