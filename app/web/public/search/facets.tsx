import { useWords } from "#app/i18n/words.tsx";
import { type Asked, addressesOf } from "./asked.ts";
import type { Facet, FacetValue } from "./facets-of.ts";

/** So many of a group stand open, the rest behind a word; no page grows without end. */
const open = 12;
const most = 100;

type Group = { facet: Facet; asked: Asked };

/** Ways to narrow down, each with how many cases it holds; every one is a link. */
export function Facets({ facets, asked }: { facets: Facet[]; asked: Asked }) {
  const { t } = useWords();
  const offered = facets.filter(({ values }) => values.length > 0);
  if (offered.length === 0) return null;
  return (
    <details className="facets">
      <summary>{t("search.facets.title")}</summary>
      {offered.map((facet) => (
        <FacetGroup key={facet.group} facet={facet} asked={asked} />
      ))}
    </details>
  );
}

/** The twelve fullest and whatever is chosen; of years and days the twelve latest. */
function FacetGroup({ facet, asked }: Group) {
  const { t } = useWords();
  const first = facet.values.filter(({ value }, place) => place < open || asked.chosen[facet.group].includes(value));
  const rest = facet.values.filter((value) => !first.includes(value));
  return (
    <section>
      <h3>{facet.title}</h3>
      <Values facet={facet} asked={asked} values={first} />
      {rest.length > 0 && (
        <details>
          <summary>{t("search.facets.rest", { count: rest.length })}</summary>
          <Values facet={facet} asked={asked} values={rest.slice(0, most)} />
          {rest.length > most && <p>{t("search.facets.beyond", { count: rest.length - most })}</p>}
        </details>
      )}
    </section>
  );
}

function Values({ facet: { group, more }, asked, values }: Group & { values: FacetValue[] }) {
  const { t, href } = useWords();
  const to = addressesOf(href("/search"), asked, group);
  return (
    <ul>
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
