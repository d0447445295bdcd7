import { useWords } from "#app/i18n/words.tsx";

/**
 * The search box, the same on every page. On the search page it carries along what was chosen there. With `suggests`, what may be meant
 * is offered while it is typed (public/scripts/suggest.js).
 */
export function Find({ search, suggests }: { search: string | null; suggests: boolean }) {
  const { t, href } = useWords();
  const asked = new URLSearchParams(search?.replaceAll("%00", " ") ?? "");
  const chosen = [...asked].filter(([name]) => name !== "q" && name !== "page");
  const offer = {
    "data-suggest": href("/search/suggest"),
    "data-suggest-label": t("search.suggest.label"),
    "data-suggest-found": t("search.suggest.found"),
  };
  return (
    <search>
      <form className="find" action={href("/search")}>
        <input
          type="search"
          id="find"
          name="q"
          defaultValue={asked.get("q") ?? ""}
          maxLength={100}
          enterKeyHint="search"
          aria-label={t("search.box.label")}
          placeholder={t("search.box.example")}
          {...(suggests && offer)}
        />
        {chosen.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t("search.box.button")}</button>
      </form>
      {suggests && <script type="module" src="/scripts/suggest.js" />}
    </search>
  );
}
