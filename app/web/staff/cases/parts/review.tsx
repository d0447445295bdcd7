import { useWords } from "#app/i18n/words.tsx";
import { may } from "#app/team/may.ts";
import { useDesk } from "#app/web/staff/use-desk.ts";
import { showMoment } from "#app/web/ui/show.ts";
import type { ShownCase } from "./case-shape.ts";

const over: ShownCase["state"][] = ["withdrawn", "expired"];

/** Who has approved this very text; until somebody has, who may, or why this reader may not. */
export function Review({ known }: { known: ShownCase }) {
  const { t, language } = useWords();
  const why = useWhyNot(known);
  if (known.approvals.length === 0 && over.includes(known.state)) return null;
  return (
    <section className="sheet-part">
      <h2>{t("cases.desk.review.title")}</h2>
      {known.approvals.map(({ who, at }) => (
        <p key={who}>
          <b>{t("cases.desk.review.by", { who })}</b> <span className="quiet">{showMoment(at, language)}</span>
        </p>
      ))}
      {known.approvals.length === 0 && <p>{t("cases.desk.review.none")}</p>}
      {why && <p className="quiet">{t(why)}</p>}
    </section>
  );
}

/** A button that is not there explains itself. */
function useWhyNot(known: ShownCase) {
  const member = useDesk()?.member;
  if (!member || known.approvals.length || known.can.approve) return null;
  if (!may(member, "cases.approve")) return "cases.desk.review.whose";
  return known.warnings.length ? "cases.desk.review.warned" : "cases.desk.review.ownText";
}
