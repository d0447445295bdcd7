import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { ShownCase } from "./case-shape.ts";

/** In the order of a case's life. Each needs a look or some words first, so each is a page with the case beside it. */
const steps: { can: keyof ShownCase["can"]; to: string; words: WordKey }[] = [
  { can: "approve", to: "approve", words: "cases.desk.approve.link" },
  { can: "requestChanges", to: "request-changes", words: "cases.desk.request-changes.link" },
  { can: "edit", to: "edit", words: "cases.desk.edit.link" },
  { can: "picture", to: "picture", words: "cases.desk.picture.link" },
  { can: "withdraw", to: "withdraw", words: "cases.desk.withdraw.link" },
];

/** Only what this member can do now; the first of them is the one to do, unless it takes something back. */
export function Steps({ known }: { known: ShownCase }) {
  const { t, href } = useWords();
  const open = steps.filter(({ can }) => known.can[can]);
  if (open.length === 0) return null;
  return (
    <div className="steps">
      {open.map(({ can, to, words }, place) => (
        <a key={to} className={`button ${kindOf(can, place, known)}`} href={href(`/staff/cases/${known.number}/${to}`)}>
          {t(words)}
        </a>
      ))}
    </div>
  );
}

/** What has been approved waits for nothing more from its reader. */
function kindOf(can: keyof ShownCase["can"], place: number, { state }: ShownCase) {
  if (can === "withdraw") return "danger";
  return place === 0 && !(can === "requestChanges" && state === "approved") ? "primary" : "quiet";
}
