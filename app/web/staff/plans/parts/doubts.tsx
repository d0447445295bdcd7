import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { DoubtKey } from "#app/plans/reading/reading.ts";
import type { ShownArea } from "./draft-shape.ts";

const worded = {
  "unit-unknown": "plans.doubts.unit-unknown",
  "unit-guessed": "plans.doubts.unit-guessed",
  "role-guessed": "plans.doubts.role-guessed",
  "no-units": "plans.doubts.no-units",
  "no-owner": "plans.doubts.no-owner",
  "unclosed-bracket": "plans.doubts.unclosed-bracket",
  "cut-off": "plans.doubts.cut-off",
  "two-topics": "plans.doubts.two-topics",
  "units-from-sentence": "plans.doubts.units-from-sentence",
  "row-inherited": "plans.doubts.row-inherited",
  "other-plan": "plans.doubts.other-plan",
  "masked-date": "plans.doubts.masked-date",
  "date-unclear": "plans.doubts.date-unclear",
  "rest-not-read": "plans.doubts.rest-not-read",
  "no-topic": "plans.doubts.no-topic",
} satisfies Record<DoubtKey | "no-topic", WordKey>;

/** From here on a figure would say the opposite of the doubt beside it. */
const sure = 0.9;

type Doubt = ShownArea["doubts"][number];

/** A draft remembers its doubts longer than the reader knows them: one it no longer knows is still a doubt. */
export const doubtWords = ({ key }: Doubt): WordKey => new Map<string, WordKey>(Object.entries(worded)).get(key) ?? "plans.doubts.other";

/** What a person has to look at in an area, each doubt in a sentence, and how sure the reader was. */
export function Doubts({ area }: { area: Pick<ShownArea, "doubts" | "confidence"> }) {
  const { t } = useWords();
  if (area.doubts.length === 0) return null;
  return (
    <div className="doubts">
      <p>
        <b>{t("plans.doubts.title")}</b>{" "}
        {area.confidence < sure && <span className="quiet">{t("plans.doubts.sure", { percent: Math.round(area.confidence * 100) })}</span>}
      </p>
      <ul>
        {area.doubts.map((doubt) => (
          <li key={`${doubt.key} ${Object.values(doubt.facts).join(" ")}`}>{t(doubtWords(doubt), doubt.facts)}</li>
        ))}
      </ul>
    </div>
  );
}
