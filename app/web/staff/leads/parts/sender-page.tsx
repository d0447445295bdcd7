import { useWords } from "#app/i18n/words.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import type { Refused } from "./lead-for.server.ts";
import { LeadFrame } from "./lead-frame.tsx";
import type { ShownLead } from "./lead-shape.ts";
import { hasSenderRequest, SenderRequest } from "./sender-request.tsx";

/** The request to see who sent it, beside its lead: where it stands and what this member can do about it. */
export function SenderPage({ lead, refused }: { lead: ShownLead; refused?: Pick<Refused, "issues"> }) {
  const { t, href } = useWords();
  return (
    <LeadFrame lead={lead}>
      <section className="sheet-part">
        <h2>{t("leads.desk.sender.title")}</h2>
        <ErrorSummary issues={refused?.issues ?? []} />
        {hasSenderRequest(lead) ? <SenderRequest lead={lead} /> : <p>{t("leads.desk.step.notNow")}</p>}
        <p>
          <a href={href(`/staff/leads/${lead.number}`)}>{t("leads.desk.step.back")}</a>
        </p>
      </section>
    </LeadFrame>
  );
}
