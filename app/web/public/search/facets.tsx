import { useWords } from "#app/i18n/words.tsx";
import { type Asked, addressOf, groupPath } from "./asked.ts";
import type { Facet } from "./facets-of.ts";
import { Values } from "./values.tsx";

/** Ways to narrow down, each with how many cases it holds; every one is a link. */
export function Facets({ facets, asked }: { facets: Facet[]; asked: Asked }) {
  const { t } = useWords();
  const offered = facets.filter(({ values }) => values.length > 0);
  if (offered.length === 0) return null;
  return (
    <details className="facets">
      <summary>{t("search.facets.title")}</summary>
      {offered.map((facet) => (
        <section key={facet.group}>
          <h3>{facet.title}</h3>
          <Values facet={facet} asked={asked} />
          {facet.values.length < facet.many && <Whole facet={facet} asked={asked} />}
        </section>
      ))}
    </details>
  );
}

/** The way to all values of a group. */
function Whole({ facet: { group, title, many, more }, asked }: { facet: Facet; asked: Asked }) {
  const { t, href } = useWords();
  const facts = { many: t(more ? "search.facets.more" : "search.facets.count", { count: many }) };
  return (
    <p>
      <a href={addressOf(href(groupPath(group)), asked)} aria-label={t("search.facets.wholeOf", { group: title, ...facts })} rel="nofollow">
        {t("search.facets.whole", facts)}
      </a>
    </p>
  );
}
