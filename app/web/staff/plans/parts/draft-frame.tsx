import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { draftAddress } from "./draft-address.ts";
import type { ShownDraft } from "./draft-shape.ts";

type Props = { draft: Pick<ShownDraft, "id" | "title">; title: string; intro?: string; children: ReactNode };

/** A page about a draft: whose draft, what is done here, and the work. */
export function DraftFrame({ draft, title, intro, children }: Props) {
  const { t, href, language } = useWords();
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/plans")}>{t("plans.title")}</a> /{" "}
            <a href={href(draftAddress(draft.id))} lang={original(language)}>
              {draft.title || t("plans.draft.untitled")}
            </a>
          </p>
          <h1>{title}</h1>
          {intro && <p>{intro}</p>}
        </div>
      </header>
      {children}
    </>
  );
}
