import { useWords } from "#app/i18n/words.tsx";
import { type Asked, addressOf, orders } from "./asked.ts";

const words = { relevance: "relevant", newest: "newest", amount: "highest" } as const;

/** How many there are, and in which order they stand. */
export function Tally({ asked, total }: { asked: Asked; total: number }) {
  const { t, href } = useWords();
  const free = !asked.q && asked.topic.length + asked.township.length + asked.year.length === 0;
  return (
    <div className="tally">
      <h2>{t(free ? "search.all" : "search.tally", { count: total })}</h2>
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
  );
}
