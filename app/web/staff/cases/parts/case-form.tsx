import type { ReactNode } from "react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { FormHelp } from "./form-help.tsx";
import { caseParts, FormParts } from "./form-parts.tsx";
import { inOrder } from "./in-order.ts";

type Props = {
  typed: Record<string, string>;
  issues: Issue[];
  townships: string[];
  /** Places in the saved text that look like personal data. */
  warnings?: Issue[];
  back: string;
  button: string;
  /** The text the writer begins from, by its hash; a case that is new has none. */
  begunFrom?: string;
  note?: ReactNode;
};

/** The parts of a typical case, each with why it is asked; beside them, how the public will see them and what must not stand there. */
export function CaseForm({ typed, issues, townships, warnings = [], back, button, begunFrom, note }: Props) {
  const { t, href } = useWords();
  return (
    <div className="columns">
      <div>
        <form method="post" className="form case-form">
          <ErrorSummary issues={inOrder(issues, caseParts)} />
          {begunFrom && <input type="hidden" name="contentHash" value={begunFrom} />}
          <FormParts typed={typed} issues={issues} townships={townships} />
          <div className="go">
            <Button>{button}</Button>
            <a href={href(back)}>{t("cases.desk.form.cancel")}</a>
            {note}
          </div>
        </form>
      </div>
      <aside aria-label={t("cases.desk.help.title")}>
        <FormHelp warnings={warnings} />
      </aside>
    </div>
  );
}
