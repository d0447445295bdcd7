import { useWords } from "#app/i18n/words.tsx";
import { Display } from "./display.tsx";
import { Find } from "./find.tsx";
import { Seal } from "./seal.tsx";

export type Place = {
  /** The Chinese address of this page, and its query with the question mark. */
  path: string;
  search: string;
};

const doors = [
  { path: "/", key: "site.nav.home" },
  { path: "/submit?for=complaint", key: "site.nav.complaint" },
  { path: "/submit?for=tip", key: "site.nav.tip" },
  { path: "/receipt", key: "site.nav.receipt" },
] as const;

/** The head of the gazette: the truth about the demo, whose page this is, the search, and the four things to do. */
export function Masthead({ path, search, demo, elder }: Place & { demo: boolean; elder: boolean }) {
  const { t, href } = useWords();
  return (
    <header className="mast">
      {demo && <p className="demo">{t("site.demo")}</p>}
      <div className="wrap above">
        <p>{t("site.bureau")}</p>
        <Display path={path} search={search} elder={elder} />
      </div>
      <div className="wrap head">
        <a className="brand" href={href("/")}>
          <Seal />
          <span>{t("site.name")}</span>
        </a>
        <Find search={isSearch(path) ? search : null} suggests={path === "/" || isSearch(path)} />
      </div>
      <nav className="wrap" aria-label={t("site.nav.label")}>
        {doors.map((door) => (
          <a key={door.path} href={href(door.path)} aria-current={current(door.path, path + search)}>
            {t(door.key)}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** The answers, and the pages of what they can be narrowed by. */
const isSearch = (path: string): boolean => path === "/search" || path.startsWith("/search/");

/** A page behind a door stands in its room: the answer to a message still belongs to the receipt. */
const current = (door: string, path: string) => (door === path ? "page" : path.startsWith(`${door}/`) ? true : undefined);
