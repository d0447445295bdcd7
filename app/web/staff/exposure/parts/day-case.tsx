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
  "exposure.issues.moved": "exposure.desk.cases.short.moved",
  "exposure.issues.never": "exposure.desk.cases.short.never",
  "exposure.issues.leadOpen": "exposure.desk.cases.short.leadOpen",
  "exposure.issues.termOver": "exposure.desk.cases.short.termOver",
  "exposure.issues.silent": "exposure.desk.cases.short.silent",
};

/** One case on the day: is it ready, and how to take it off or hold it back. */
export function DayCase({ day, entry }: Props) {
  const { t, href, language } = useWords();
  const { number, title, state, held, byClock, issues } = entry;
  const why = held && byClock ? t(held as WordKey, { number, title }) : held;
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
        {day.can.edit && day.entries.length > 1 && <Move slug={day.slug} number={number} />}
        <Act day={day} entry={entry} />
      </div>
      {why && <p className="note-line">{t(byClock ? "exposure.desk.cases.heldByClock" : "exposure.desk.cases.held", { reason: why })}</p>}
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

/** One place up, one place down: each its own address. */
function Move({ slug, number }: { slug: string; number: string }) {
  const { t, href } = useWords();
  return (["up", "down"] as const).map((way) => (
    <form key={way} method="post" action={href(`/staff/exposure/${slug}/move-${way}`)}>
      <input type="hidden" name="case" value={number} />
      <button type="submit" className="text-button">
        {t(`exposure.desk.cases.${way}`)} <span className="aloud">{number}</span>
      </button>
    </form>
  ));
}
