import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Seal } from "./seal.tsx";

/** `to` is the Chinese address. "page" is this very page, "true" one that lies within it. */
export type RailLink = { label: string; to: string; count?: number; urgent?: boolean; current?: "page" | "true" };

export type RailSection = { title: string; links: RailLink[] };

type Props = { home: string; name: string; place: string; sections: RailSection[]; foot: ReactNode };

/** The way around the desk. On a phone it waits behind one button, which needs no script. */
export function Rail({ home, name, place, sections, foot }: Props) {
  const { t, href } = useWords();
  const brand = (
    <a className="rail-brand" href={href(home)}>
      <Seal size={34} />
      <span>
        {name} <small>{place}</small>
      </span>
    </a>
  );
  return (
    <>
      <header className="rail-bar">
        {brand}
        <button type="button" className="button quiet" {...{ popovertarget: "rail" }}>
          {t("desk.rail.menu")}
        </button>
      </header>
      <nav className="rail" id="rail" aria-label={t("desk.rail.label")} {...{ popover: "auto" }}>
        {brand}
        {sections.map(({ title, links }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map((link) => (
                <li key={link.to}>
                  <RailEntry {...link} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <div className="rail-foot">{foot}</div>
      </nav>
    </>
  );
}

function RailEntry({ label, to, count, urgent, current }: RailLink) {
  const { href } = useWords();
  return (
    <a href={href(to)} aria-current={current}>
      <span>{label}</span>
      {count !== undefined && <span className={urgent ? "count urgent" : "count"}>{count}</span>}
    </a>
  );
}
