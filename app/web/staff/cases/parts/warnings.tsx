import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { partKey } from "./part-key.ts";

/**
 * What looks like personal data in the public text: in which part, what kind, the words themselves; with the case's address, what can be
 * done.
 */
export function Warnings({ warnings, at }: { warnings: Issue[]; at?: string }) {
  const { t, href } = useWords();
  if (warnings.length === 0) return null;
  return (
    <section className="sheet-part warnings" id="warnings">
      <h2>{t("cases.desk.warnings.title", { count: warnings.length })}</h2>
      <p>{t("cases.desk.warnings.next")}</p>
      <ul>
        {warnings.map(({ field, key, facts }) => (
          <li key={`${field} ${key} ${facts?.found}`}>
            <b>{t(partKey(field))}</b> {t(key, facts)}
            {at && facts?.hit && (
              <span className="do">
                <a href={href(`${at}/redaction/mask?hit=${facts.hit}`)}>{t("cases.desk.redaction-mask.link")}</a>
                <a href={href(`${at}/redaction/accept?hit=${facts.hit}`)}>{t("cases.desk.redaction-accept.link")}</a>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
