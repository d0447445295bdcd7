import type { ReactNode } from "react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { Button, type ButtonKind } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";

type Props = { title: string; intro: string; button: string; kind?: ButtonKind; issues: Issue[]; children?: ReactNode };

/** One change to the team: what it does, what it needs, and the way back. Posted to the address it stands at. */
export function TeamForm({ title, intro, button, kind, issues, children }: Props) {
  const { t, href } = useWords();
  return (
    <>
      <PageHead from={{ to: "/staff/team", label: t("team.list.title") }} title={title} />
      <form method="post" className="form narrow">
        <p className="quiet">{intro}</p>
        <ErrorSummary issues={issues} />
        {children}
        <div className="go">
          <Button kind={kind}>{button}</Button>
          <a href={href("/staff/team")}>{t("team.list.back")}</a>
        </div>
      </form>
    </>
  );
}
