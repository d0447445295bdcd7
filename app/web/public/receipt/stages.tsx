import { useWords } from "#app/i18n/words.tsx";
import type { FilingLead } from "#app/intake/open-matter.ts";

type Stage = FilingLead["stage"];

const ways: Record<FilingLead["kind"], Stage[]> = {
  tip: ["unclaimed", "checking", "filed", "closed"],
  complaint: ["unclaimed", "considering", "mediating", "closed"],
};

/** The way of a matter with the place where it stands now. */
export function Stages({ lead }: { lead: FilingLead }) {
  const { t } = useWords();
  const way = ways[lead.kind].filter((stage) => stage === lead.stage || !skipped(lead, stage));
  const here = way.indexOf(lead.stage);
  return (
    <ol className="stages">
      {way.map((stage, place) => (
        <li key={stage} className={place < here ? "past" : undefined} aria-current={place === here ? "step" : undefined}>
          {t(`intake.filing.stage.${stage}.word`)}
        </li>
      ))}
    </ol>
  );
}

/** A closed matter that never came so far: a tip without a case file, a complaint without mediation. */
function skipped({ stage, closingCode }: FilingLead, asked: Stage): boolean {
  if (stage !== "closed" || !closingCode) return false;
  if (asked === "filed") return !["penalised", "transferred"].includes(closingCode);
  return asked === "mediating" && !["settled", "no-agreement"].includes(closingCode);
}
