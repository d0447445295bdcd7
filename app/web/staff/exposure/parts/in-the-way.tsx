import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";

/** What still keeps the day from being armed, each leading to where it is mended. */
export function InTheWay({ slug, issues }: { slug: string; issues: Issue[] }) {
  const { t, href } = useWords();
  // Words are mended where they are written.
  const place = ({ field, key }: Issue) =>
    key.startsWith("cases.redaction.") ? `${href(`/staff/exposure/${slug}/edit`)}#${field}` : `#${field}`;
  if (issues.length === 0) return null;
  return (
    <section className="sheet-part warnings">
      <h2>{t("exposure.desk.issues.title", { count: issues.length })}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.field} ${issue.key}`}>
            <a href={place(issue)}>{t(issue.key, issue.facts)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
