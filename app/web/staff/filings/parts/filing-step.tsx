import type { ReactNode } from "react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { Button, type ButtonKind } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";

type Props = {
  /** The list it came from, by its Chinese address. */
  from: { to: string; label: string };
  title: string;
  intro: string;
  button: string;
  kind?: ButtonKind;
  issues: Issue[];
  children?: ReactNode;
};

/** One short form: what it does, what it needs, and the way back. Posted to the address it stands at. */
export function FilingStep({ from, title, intro, button, kind, issues, children }: Props) {
  const { t, href } = useWords();
  return (
    <>
      <PageHead from={from} title={title} />
      <form method="post" className="form narrow">
        <p className="quiet">{intro}</p>
        <ErrorSummary issues={issues} />
        {children}
        <div className="go">
          <Button kind={kind}>{button}</Button>
          <a href={href(from.to)}>{t("intake.taking.back")}</a>
        </div>
      </form>
    </>
  );
}
