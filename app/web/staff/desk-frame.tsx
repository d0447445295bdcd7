import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { inLanguage, withoutLanguage } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { Rail } from "#app/web/ui/rail.tsx";
import type { Desk } from "./desk-shape.ts";
import { KeysHelp } from "./keys-help.tsx";
import { SearchBehind } from "./search/parts/behind.tsx";
import { useSections } from "./use-sections.ts";

/** The sheet every page of the desk is laid on. */
export function DeskFrame({ desk, children }: { desk: Desk; children: ReactNode }) {
  const { t, language } = useWords();
  const { unit } = desk.member;
  return (
    <>
      <a className="skip" href="#work">
        {t("desk.skip")}
      </a>
      {desk.demo && <aside className="demo-strip">{t("site.demo")}</aside>}
      <div className="desk">
        <Rail
          home="/staff"
          name={t("desk.title")}
          place={language === "zh" ? unit.name : unit.nameEn}
          sections={useSections(desk)}
          foot={<Foot member={desk.member} />}
        />
        <main className="work" id="work" tabIndex={-1}>
          <SearchBehind behind={desk.searchBehind} />
          {children}
        </main>
      </div>
      <KeysHelp />
      <script type="module" src="/scripts/desk.js" />
    </>
  );
}

/** Who is at work here, the other language, the way out. */
function Foot({ member }: { member: Desk["member"] }) {
  const { t, language } = useWords();
  const { pathname, search } = useLocation();
  const other = language === "zh" ? "en" : "zh";
  return (
    <>
      <p>
        <b>{member.name}</b> <span className="quiet">{t(`team.roles.${member.role}`)}</span>
      </p>
      <div className="ways">
        <a href={inLanguage(withoutLanguage(pathname), other) + search} lang={other === "zh" ? "zh-CN" : "en"}>
          {t("desk.otherLanguage")}
        </a>
        <button type="button" className="button quiet keys-open" id="keys-open">
          {t("desk.keys.open")}
        </button>
        <PostButton to="/staff/sign-out" kind="quiet">
          {t("team.signOut")}
        </PostButton>
      </div>
    </>
  );
}
