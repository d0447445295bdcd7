import { inLanguage } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";

/** How to read this page: in the other language, or larger and calmer (长者模式). */
export function Display({ path, search, elder }: { path: string; search: string; elder: boolean }) {
  const { t, language, href } = useWords();
  const other = language === "zh" ? "en" : "zh";
  // What answers a post cannot be asked for by its address: the page before it can.
  const asked = path.replace(/^(\/receipt)\/\w+$/, "$1").replace(/\/find$/, "");
  // The receipt stands on the page only once: no way leads away from it by a slip.
  if (/^\/submit\/[\w-]+\/send$/.test(path)) return null;
  return (
    <ul className="display">
      <li>
        <a lang={other === "zh" ? "zh-CN" : "en"} hrefLang={other === "zh" ? "zh-CN" : "en"} href={inLanguage(asked, other) + search}>
          {t("site.display.otherLanguage")}
        </a>
      </li>
      <li>
        <form method="post" action={href("/display")}>
          <input type="hidden" name="to" value={href(asked) + search} />
          <button type="submit" name="elder" value={elder ? "off" : "on"}>
            {elder ? t("site.display.leaveElder") : t("site.display.elder")}
          </button>
        </form>
      </li>
    </ul>
  );
}
