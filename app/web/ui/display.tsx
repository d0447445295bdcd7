import { inLanguage } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";

/** How to read this page: in the other language, or larger and calmer (长者模式). */
export function Display({ path, search, elder }: { path: string; search: string; elder: boolean }) {
  const { t, language, href } = useWords();
  const other = language === "zh" ? "en" : "zh";
  // What answers a post cannot be asked for by its address: the page before it can.
  const asked = path
    .replace(/^(\/receipt)\/\w+$/, "$1")
    .replace(/^(\/submit)\/[\w-]+\/send$/, "$1")
    .replace(/\/find$/, "");
  return (
    <ul className="display">
      <li>
        <a lang={other === "zh" ? "zh-CN" : "en"} hrefLang={other === "zh" ? "zh-CN" : "en"} href={inLanguage(asked, other) + search}>
          {t("common.display.otherLanguage")}
        </a>
      </li>
      <li>
        <form method="post" action={href("/display")}>
          <input type="hidden" name="to" value={href(asked) + search} />
          <button type="submit" name="elder" value={elder ? "off" : "on"}>
            {elder ? t("common.display.leaveElder") : t("common.display.elder")}
          </button>
        </form>
      </li>
    </ul>
  );
}
