import { useWords } from "#app/i18n/words.tsx";
import { addressWith, type Query } from "./query.ts";

type Props = { page: number; pages: number; path: string; query?: Query };

/** Leads through a long list. The page is part of the address; the first page has none. `path` is the Chinese address. */
export function Pager({ page, pages, path, query = {} }: Props) {
  const { t, href } = useWords();
  if (pages < 2) return null;
  const to = (number: number) => addressWith(href(path), { ...query, page: number > 1 ? String(number) : undefined });
  return (
    <nav className="pager" aria-label={t("site.pager.label")}>
      {page > 1 && (
        <a className="step" rel="prev" href={to(page - 1)}>
          {t("site.pager.previous")}
        </a>
      )}
      <ol>
        {shown(page, pages).map((number, place, all) => (
          <li key={number} className={place > 0 && number - (all[place - 1] ?? 0) > 1 ? "gap" : undefined}>
            <a href={to(number)} aria-current={number === page ? "page" : undefined} aria-label={t("site.pager.page", { number })}>
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className="step" rel="next" href={to(page + 1)}>
          {t("site.pager.next")}
        </a>
      )}
    </nav>
  );
}

/** The ends, this page and its neighbours; a gap of one number is that number. */
function shown(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages];
  if (page === 1 || page === 4) near.push(page === 1 ? 3 : 2);
  if (page === pages || page === pages - 3) near.push(page === pages ? pages - 2 : pages - 1);
  return [...new Set(near)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}
