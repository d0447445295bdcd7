import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** Agree or refuse, for a colleague or a leader. Each names the request that was read here. */
export function DecideSender({ lead, request }: { lead: ShownLead; request: string }) {
  const { t, href } = useWords();
  const at = (step: "agree" | "refuse") => href(`/staff/leads/${lead.number}/identity/${step}`);
  return (
    <>
      <p className="quiet">{t("leads.desk.sender.decide")}</p>
      <div className="steps">
        <form method="post" action={at("agree")}>
          <input type="hidden" name="opening" value={request} />
          <Button kind="quiet">{t("leads.desk.sender.agree")}</Button>
        </form>
        <form method="post" action={at("refuse")}>
          <input type="hidden" name="opening" value={request} />
          <Button kind="quiet">{t("leads.desk.sender.refuse")}</Button>
        </form>
      </div>
    </>
  );
}
