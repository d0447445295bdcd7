import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { withoutLanguage } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Foot, type SiteCodes } from "#app/web/ui/foot.tsx";
import { Masthead } from "#app/web/ui/masthead.tsx";

type Props = { demo: boolean; elder: boolean; codes?: SiteCodes; children: ReactNode };

/** The sheet of the gazette: head, page, foot. */
export function Sheet({ demo, elder, codes, children }: Props) {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  return (
    <div className={elder ? "elder" : undefined}>
      <a className="skip" href="#page">
        {t("site.nav.skip")}
      </a>
      <Masthead demo={demo} path={withoutLanguage(pathname)} search={search} elder={elder} />
      <main className="wrap" id="page" tabIndex={-1}>
        {children}
      </main>
      <Foot codes={codes} />
    </div>
  );
}
