import { useWords } from "#app/i18n/words.tsx";
import { type Asked, addressesOf } from "./asked.ts";
import type { Facet } from "./facets-of.ts";

/** Values to narrow down by, or to let go of again, each with how many cases have it. */
export function Values({ facet: { group, values, more }, asked }: { facet: Facet; asked: Asked }) {
  const { t, href } = useWords();
  const to = addressesOf(href("/search"), asked, group);
  return (
    <ul className="values">
      {values.map(({ value, name, lang, count }) => (
        <li key={value}>
          <a href={to(value)} aria-current={asked.chosen[group].includes(value) ? "true" : undefined} rel="nofollow">
            {lang ? <span lang={lang}>{name}</span> : name}
            <span className="count" aria-hidden="true">
              {t(more ? "search.facets.more" : "search.facets.count", { count })}
            </span>
            <span className="aloud">{t(more ? "search.facets.casesMore" : "search.facets.cases", { count })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
