import { useWords } from "#app/i18n/words.tsx";

/** A lead's number as a way to it, for those who may open it; to others only that it is there. */
export function LeadNumber({ number }: { number: string | null }) {
  const { t, href } = useWords();
  return number ? (
    <a href={href(`/staff/leads/${number}`)}>{number}</a>
  ) : (
    <span className="quiet">{t("leads.desk.linked.closedDoor")}</span>
  );
}
