import { useWords } from "#app/i18n/words.tsx";

/** The search box, the same on every page. On the search page it carries along what was chosen there. */
export function Find({ search }: { search: string | null }) {
  const { t, href } = useWords();
  const asked = new URLSearchParams(search ?? "");
  const chosen = [...asked].filter(([name]) => name !== "q" && name !== "page");
  return (
    <search>
      <form className="find" action={href("/search")}>
        <input
          type="search"
          name="q"
          defaultValue={asked.get("q") ?? ""}
          maxLength={100}
          aria-label={t("search.box.label")}
          placeholder={t("search.box.example")}
        />
        {chosen.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t("search.box.button")}</button>
      </form>
    </search>
  );
}
