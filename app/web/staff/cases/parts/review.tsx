import { reviewSteps } from "#app/cases/review-steps.ts";
import { useWords } from "#app/i18n/words.tsx";
import { may } from "#app/team/may.ts";
import { useDesk } from "#app/web/staff/use-desk.ts";
import { showMoment } from "#app/web/ui/show.ts";
import type { ShownCase } from "./case-shape.ts";

const over: ShownCase["state"][] = ["withdrawn", "expired"];

/** The three readings of this very text in their order: given by whom, or still to come; and why not by this reader. */
export function Review({ known }: { known: ShownCase }) {
  const { t, language } = useWords();
  const why = useWhyNot(known);
  if (known.reviews.length === 0 && over.includes(known.state)) return null;
  return (
    <section className="sheet-part">
      <h2>{t("cases.desk.review.title")}</h2>
      <ol className="readings">
        {reviewSteps.map((step) => {
          const given = known.reviews.find((review) => review.step === step);
          return (
            <li key={step} className={given ? "given" : "waits"}>
              <b>{t(`cases.desk.review.steps.${step}`)}</b>{" "}
              <span className="quiet">
                {given ? t("cases.desk.review.by", { who: given.who, when: showMoment(given.at, language) }) : t("cases.desk.review.waits")}
              </span>
            </li>
          );
        })}
      </ol>
      {why && <p className="quiet">{t(why)}</p>}
    </section>
  );
}

/** A button that is not there explains itself. */
function useWhyNot(known: ShownCase) {
  const member = useDesk()?.member;
  if (!member || known.reviews.length === reviewSteps.length || known.nextStep) return null;
  if (!may(member, "cases.approve")) return "cases.desk.review.whose";
  return known.warnings.length ? "cases.desk.review.warned" : "cases.desk.review.ownText";
}
