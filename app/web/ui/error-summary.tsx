import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";

type Props = {
  issues: Issue[];
  /** Which of several forms on the page they are about. */
  among?: string;
};

/** What is wrong, on top of the page, in the words that stand at each field; the reader is brought here first. */
export function ErrorSummary({ issues, among }: Props) {
  const { t } = useWords();
  if (issues.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the summary is the first thing to read (GOV.UK error summary)
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("site.errors.title", { count: issues.length })}</h2>
      <ul>
        {issues.map(({ field, key, facts }) => (
          <li key={`${field} ${key}`}>{field ? <a href={`#${among ? `${field}-${among}` : field}`}>{t(key, facts)}</a> : t(key, facts)}</li>
        ))}
      </ul>
    </div>
  );
}
