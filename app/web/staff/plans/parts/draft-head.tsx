import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { Phrased } from "#app/web/ui/phrased.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { draftAddress } from "./draft-address.ts";
import type { ShownDraft } from "./draft-shape.ts";
import { InTheWay } from "./in-the-way.tsx";

/** Which plan this is to become, what is still open in it, and where to go from here. */
export function DraftHead({ draft, confirms }: { draft: ShownDraft; confirms: boolean }) {
  const { t, href, language } = useWords();
  const { id, title, year, bureau, startedBy, startedAt } = draft;
  const at = (step: string) => href(draftAddress(id, step));
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/plans")}>{t("plans.title")}</a> / {t("plans.draft.tab")}
          </p>
          <h1 lang={title ? original(language) : undefined}>
            <Phrased text={title || t("plans.draft.untitled")} />
          </h1>
          <p className="marks">
            <span>{year ? t("plans.draft.year", { year: String(year) }) : <b className="lacking">{t("plans.draft.noYear")}</b>}</span>
            <span lang={bureau ? original(language) : undefined}>{bureau ?? t("plans.draft.noBureau")}</span>
            <a href={at("about")}>{t("plans.draft.steps.about")}</a>
            {(["deadlines", "occasions"] as const)
              .filter((asked) => draft[asked].length > 0)
              .map((asked) => (
                <a key={asked} href={`#${asked}`}>
                  {t(`plans.draft.${asked}`, { count: draft[asked].length })}
                </a>
              ))}
            <span className="quiet">{t("plans.waiting.begun", { name: startedBy, at: showMoment(startedAt, language) })}</span>
          </p>
        </div>
      </header>
      <div className="draft-state">
        <div>
          <InTheWay draft={draft} />
          <Strangers draft={draft} />
        </div>
        <nav className="draft-ways" aria-label={t("plans.draft.ways")}>
          {confirms ? (
            <a className="button primary" href={at("confirm")}>
              {t("plans.draft.steps.confirm")}
            </a>
          ) : (
            <p className="note-line">{t("plans.draft.leaderConfirms")}</p>
          )}
          <a className="button quiet" href={at("preview")}>
            {t("plans.draft.steps.preview")}
          </a>
          <a href={at("preview#compare")}>{t("plans.draft.steps.compare")}</a>
          <a href={at("discard")}>{t("plans.draft.steps.discard")}</a>
        </nav>
      </div>
    </>
  );
}

/** Names in the notice that are no unit of ours yet, each with the question whose it is. */
function Strangers({ draft }: { draft: ShownDraft }) {
  const { t, href } = useWords();
  if (draft.open.unitNames.length === 0) return null;
  return (
    <ul className="strangers">
      {draft.open.unitNames.map((name) => (
        <li key={name}>
          <span lang="zh-CN">{name}</span>
          <a href={addressWith(href(draftAddress(draft.id, "units")), { name })}>
            {t("plans.draft.whichUnit")}
            <span className="aloud"> {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
