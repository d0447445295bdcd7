import type { ReactNode } from "react";

export type Fact = { term: string; value: ReactNode; hero?: boolean; lang?: string };

/** The facts of a matter in one line under its title. */
export function FactStrip({ facts }: { facts: Fact[] }) {
  return (
    <dl className="strip">
      {facts.map(({ term, value, hero, lang }) => (
        <div key={term} className={hero ? "hero" : undefined}>
          <dt>{term}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
