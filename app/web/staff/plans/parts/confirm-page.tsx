import { useWords } from "#app/i18n/words.tsx";
import { useDraftComparable } from "./comparable.ts";
import { Comparison } from "./comparison.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { draftAddress } from "./draft-address.ts";
import type { Refused } from "./draft-for.server.ts";
import { DraftFrame } from "./draft-frame.tsx";
import type { ShownDraft } from "./draft-shape.ts";
import { elsewhere, type ShownRoute } from "./elsewhere.ts";
import { InTheWay } from "./in-the-way.tsx";
import type { ShownPlan } from "./plan-shape.ts";

type Props = { draft: ShownDraft; version: number; routes: ShownRoute[]; beside: ShownPlan | null; today: string; refused?: Refused };

/** Before a draft becomes the plan of its year: what is in the way, what will be different, and from when. */
export function ConfirmPage({ draft, version, routes, beside, today, refused }: Props) {
  const { t, href } = useWords();
  const comparable = useDraftComparable(draft);
  const moved = routes.filter((row) => elsewhere(row, draft.units)).length;
  return (
    <DraftFrame draft={draft} title={t("plans.confirm.title")} intro={t("plans.confirm.intro")}>
      <div className="columns">
        <div>
          <ConfirmForm draft={draft} version={version} today={today} refused={refused} />
          {beside && <Comparison now={comparable} before={beside} />}
        </div>
        <aside aria-label={t("plans.open.title")}>
          <InTheWay draft={draft} />
          <section className="sheet-part">
            <h2>{t("plans.confirm.then")}</h2>
            <ul className="rules">
              <li>{t("plans.confirm.stay")}</li>
              <li>
                {t(moved ? "plans.confirm.moved" : "plans.confirm.same", { count: moved, of: routes.length })}{" "}
                <a href={href(draftAddress(draft.id, "preview"))}>{t("plans.confirm.look")}</a>
              </li>
              <li>{t("plans.confirm.never")}</li>
            </ul>
          </section>
        </aside>
      </div>
    </DraftFrame>
  );
}
