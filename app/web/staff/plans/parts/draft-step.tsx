import type { ReactNode } from "react";
import type { Facts } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { Button, type ButtonKind } from "#app/web/ui/button.tsx";
import { draftAddress } from "./draft-address.ts";
import type { Refused } from "./draft-for.server.ts";
import { DraftFrame } from "./draft-frame.tsx";
import type { ShownDraft } from "./draft-shape.ts";
import { Revision } from "./revision.tsx";

type Props = {
  step: "about" | "add" | "move" | "merge" | "drop" | "discard";
  draft: ShownDraft;
  refused?: Pick<Refused, "issues">;
  /** What the step's words speak of. */
  facts?: Facts;
  kind?: ButtonKind;
  back?: string;
  children?: ReactNode;
};

/** One step on a draft: what it does, what it needs, and the way back. Posted to the address it stands at. */
export function DraftStep({ step, draft, refused, facts, kind, back = draftAddress(draft.id), children }: Props) {
  const { t, href } = useWords();
  return (
    <DraftFrame draft={draft} title={t(`plans.step.${step}.title`, facts)} intro={t(`plans.step.${step}.intro`, facts)}>
      <form method="post" className="form narrow">
        <Refusal issues={refused?.issues ?? []} />
        <Revision of={draft} />
        {children}
        <div className="go">
          <Button kind={kind}>{t(`plans.step.${step}.button`)}</Button>
          <a href={href(back)}>{t("plans.step.back")}</a>
        </div>
      </form>
    </DraftFrame>
  );
}
