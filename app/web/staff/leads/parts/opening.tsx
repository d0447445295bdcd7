import { useSearchParams } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { useDesk } from "#app/web/staff/use-desk.ts";
import type { ShownLead } from "./lead-shape.ts";

/** After a second lead was promised: it is being opened, or it is there. */
export function Opening({ lead }: { lead: ShownLead }) {
  const { t, href, language } = useWords();
  const [asked] = useSearchParams();
  const topic = useDesk()?.topics.find(({ slug }) => slug === asked.get("opening"))?.[language];
  if (!topic) return null;
  const there = lead.linked.some((other) => other.topic === asked.get("opening"));
  return (
    <p className="opening-now" role="status">
      {t(there ? "leads.desk.link.there" : "leads.desk.link.opening", { topic })}{" "}
      {there ? (
        <a href="#linked">{t("leads.desk.link.look")}</a>
      ) : (
        <a href={href(`/staff/leads/${lead.number}?${asked}`)}>{t("leads.desk.link.again")}</a>
      )}
    </p>
  );
}
