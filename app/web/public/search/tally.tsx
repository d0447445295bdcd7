import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { type Asked, addressOf, isNarrowed, orders } from "./asked.ts";

const words = { relevance: "relevant", newest: "newest", amount: "highest" } as const;

type Props = { asked: Asked; found: { total: number; atLeast: boolean; pages: number }; perPage: number; updatedOn: string | null };

/** How many there are, as of when, and in which order they stand. */
export function Tally({ asked, found: { total, atLeast, pages }, perPage, updatedOn }: Props) {
  const { t, href, language } = useWords();
  const free = !asked.q && !isNarrowed(asked);
  const key = atLeast ? "search.tallyMany" : free ? "search.all" : "search.tally";
  const shown = pages * perPage;
  return (
    <>
      <div className="tally">
        <h2>{t(key, { count: total })}</h2>
        <nav className="orders" aria-label={t("search.order.label")}>
          {orders
            .filter((order) => asked.q || order !== "relevance")
            .map((sort) => (
              <a
                key={sort}
                href={addressOf(href("/search"), { ...asked, sort })}
                aria-current={sort === asked.sort ? "true" : undefined}
                rel="nofollow"
              >
                {t(`search.order.${words[sort]}`)}
              </a>
            ))}
        </nav>
      </div>
      <p className="small quiet">
        {updatedOn && t("search.updated", { date: showDate(updatedOn, language) })}
        {(atLeast || total > shown) && ` ${t("search.beyond", { count: shown })}`}
      </p>
    </>
  );
}
