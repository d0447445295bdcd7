import { useWords } from "#app/i18n/words.tsx";
import { Masked } from "#app/web/ui/masked.tsx";
import { original } from "#app/web/ui/original.ts";

type Neighbour = { number: string; title: string } | null;
type Props = { before: Neighbour; after: Neighbour; record: { key: string; cases: number } | null };

/** From a case on: to the one before and after in its issue, and to what else is public about the same operator. */
export function Beside({ before, after, record }: Props) {
  const { t, language, href } = useWords();
  const side = (found: Neighbour, rel: "prev" | "next") =>
    found && (
      <a href={href(`/cases/${found.number}`)} rel={rel}>
        <span className="small quiet">{t(`cases.public.beside.${rel}`)}</span>
        <span lang={original(language)}>
          <Masked text={found.title} />
        </span>
      </a>
    );
  return (
    <>
      {record && (
        <p className="why">
          <a href={href(`/records/${record.key}`)}>{t("cases.record.link", { count: record.cases })}</a>
        </p>
      )}
      {(before || after) && (
        <nav className="beside not-printed" aria-label={t("cases.public.beside.label")}>
          {side(before, "prev")}
          {side(after, "next")}
        </nav>
      )}
    </>
  );
}
