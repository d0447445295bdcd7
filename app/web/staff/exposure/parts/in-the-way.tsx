import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";

/** What still keeps the day from being armed, each leading to where it is mended. */
export function InTheWay({ issues }: { issues: Issue[] }) {
  const { t } = useWords();
  if (issues.length === 0) return null;
  return (
    <section className="sheet-part warnings">
      <h2>{t("exposure.desk.issues.title", { count: issues.length })}</h2>
      <ul>
        {issues.map(({ field, key, facts }) => (
          <li key={`${field} ${key}`}>
            <a href={`#${field}`}>{t(key, facts)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
