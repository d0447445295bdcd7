import { useWords } from "#app/i18n/words.tsx";
import type { Operator } from "#app/merchants/find-operators.ts";

/** What the register knows by the name that was typed: one press fills it in. Whoever is not in it is told in one's own words. */
export function FoundOperators({ found, find }: { found: Operator[] | null; find: string }) {
  const { t } = useWords();
  if (!found) return null;
  return (
    <section id="found" className="told" role="status" aria-labelledby="found-title">
      <h2 id="found-title">{t(found.length ? "intake.submit.find.found" : "intake.submit.find.none", { count: found.length })}</h2>
      {found.length > 0 && (
        <ul className="found">
          {found.map(({ name, address, creditCode }, place) => (
            <li key={creditCode ?? name}>
              <button type="submit" className="button quiet" formAction={find} formNoValidate name="pick" value={place}>
                {name}
              </button>
              <span className="small quiet"> {address}</span>
            </li>
          ))}
        </ul>
      )}
      <p>{t("intake.submit.find.other")}</p>
    </section>
  );
}
