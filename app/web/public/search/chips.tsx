import { useWords } from "#app/i18n/words.tsx";
import { type Asked, addressOf, toggled, unfiltered } from "./asked.ts";
import type { Facet } from "./facets-of.ts";

/** The conditions in use, by their names. */
export const inUse = (facets: Facet[], { chosen }: Asked) =>
  facets.flatMap(({ group, values }) => values.filter(({ value }) => chosen[group].includes(value)).map((one) => ({ group, ...one })));

/** The conditions in use; pressing one removes it. */
export function Chips({ facets, asked }: { facets: Facet[]; asked: Asked }) {
  const { t, href } = useWords();
  const used = inUse(facets, asked);
  if (used.length === 0) return null;
  return (
    <ul className="asked" aria-label={t("search.chips.label")}>
      {used.map(({ group, value, name }) => (
        <li key={`${group} ${value}`}>
          <a
            className="chip"
            href={addressOf(href("/search"), toggled(asked, group, value))}
            aria-label={t("search.chips.remove", { name })}
          >
            {name}
          </a>
        </li>
      ))}
      <li>
        <a className="small" href={addressOf(href("/search"), unfiltered(asked))}>
          {t("search.chips.clear")}
        </a>
      </li>
    </ul>
  );
}
