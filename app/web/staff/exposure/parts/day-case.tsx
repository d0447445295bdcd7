import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { CaseStage } from "#app/web/staff/cases/parts/case-stage.tsx";
import { Masked } from "#app/web/ui/masked.tsx";
import { original } from "#app/web/ui/original.ts";
import type { ShownDay } from "./day-shape.ts";

type Props = { day: ShownDay; entry: ShownDay["entries"][number] };

/** The same findings as in the summary, in two words beside the case. */
const short: Partial<Record<WordKey, WordKey>> = {
  "exposure.issues.notApproved": "exposure.desk.cases.short.notApproved",
  "exposure.issues.notPublishable": "exposure.desk.cases.short.notPublishable",
  "exposure.issues.personalData": "exposure.desk.cases.short.personalData",
};

/** One case on the day: is it ready, and how to take it off or hold it back. */
export function DayCase({ day, entry }: Props) {
  const { t, href, language } = useWords();
  const { number, title, state, held, issues } = entry;
  return (
    <li id={number} className={issues.length ? "wrong" : undefined}>
      <p className="name">
        <a href={href(`/staff/cases/${number}`)} lang={original(language)}>
          <Masked text={title} />
        </a>
      </p>
      <div className="marks">
        <CaseStage state={state} />
        <span className="quiet">{number}</span>
        {issues.map(({ key }) => (
          <b key={key}>{t(short[key] ?? key)}</b>
        ))}
        <Act day={day} entry={entry} />
      </div>
      {held && <p className="note-line">{t("exposure.desk.cases.held", { reason: held })}</p>}
    </li>
  );
}

function Act({ day, entry: { number, held } }: Props) {
  const { t, href } = useWords();
  if (day.can.hold && !held) return <a href={href(`/staff/exposure/${day.slug}/hold?case=${number}`)}>{t("exposure.desk.hold.link")}</a>;
  if (!day.can.edit && !(held && day.can.takeHeldOff)) return null;
  return (
    <form method="post" action={href(`/staff/exposure/${day.slug}/remove-case`)}>
      <input type="hidden" name="case" value={number} />
      <button type="submit" className="text-button">
        {t("exposure.desk.cases.remove")} <span className="aloud">{number}</span>
      </button>
    </form>
  );
}
