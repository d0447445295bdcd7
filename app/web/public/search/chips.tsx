import { useWords } from "#app/i18n/words.tsx";
import { type Asked, addressOf, toggled } from "./asked.ts";
import type { Facet } from "./facets.tsx";

/** The conditions in use; pressing one removes it. */
export function Chips({ facets, asked }: { facets: Facet[]; asked: Asked }) {
  const { t, href } = useWords();
  const used = facets.flatMap(({ group, values }) =>
    asked[group].map((value) => ({ group, value, name: values.find((one) => one.value === value)?.name ?? value })),
  );
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
        <a className="small" href={addressOf(href("/search"), { ...asked, topic: [], township: [], year: [] })}>
          {t("search.chips.clear")}
        </a>
      </li>
    </ul>
  );
}
