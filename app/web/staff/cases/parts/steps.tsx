import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { ShownCase } from "./case-shape.ts";

type Step = { to: string; words: WordKey; danger?: true };

/** Only what this member can do now, in the order of a case's life; the first is the one to do, unless it takes something back. */
export function Steps({ known }: { known: ShownCase }) {
  const { t, href } = useWords();
  const open = stepsOf(known);
  if (open.length === 0) return null;
  return (
    <div className="steps">
      {open.map(({ to, words, danger }, place) => (
        <a
          key={to}
          className={`button ${danger ? "danger" : place === 0 ? "primary" : "quiet"}`}
          href={href(`/staff/cases/${known.number}/${to}`)}
        >
          {t(words)}
        </a>
      ))}
    </div>
  );
}

/** Each needs a look or some words first, so each is a page with the case beside it. */
function stepsOf({ nextStep, can, state }: ShownCase): Step[] {
  const steps: (Step | false | null)[] = [
    nextStep && { to: `review/${nextStep}`, words: `cases.desk.review-${nextStep}.link` },
    can.publishCorrection && { to: "publish-correction", words: "cases.desk.publish-correction.link" },
    can.requestChanges && { to: "request-changes", words: "cases.desk.request-changes.link" },
    can.edit && { to: "edit", words: "cases.desk.edit.link" },
    can.picture && { to: "picture", words: "cases.desk.picture.link" },
    (state === "published" || state === "withdrawn" || state === "expired") && { to: "after", words: "cases.desk.after.title" },
    { to: "versions", words: "cases.desk.versions.link" },
    can.withdraw && { to: "withdraw", words: "cases.desk.withdraw.link", danger: true },
  ];
  return steps.filter((step): step is Step => Boolean(step));
}
