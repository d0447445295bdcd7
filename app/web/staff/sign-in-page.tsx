import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { Seal } from "#app/web/ui/seal.tsx";

type Props = { demo: boolean; typed: { username: string }; refused: "refused" | "slow" | null };

/** One answer for a wrong name, a wrong password and a member who has left: nobody learns who works here. */
export function SignInPage({ demo, typed, refused }: Props) {
  const { t, href, language } = useWords();
  const issues = refused ? [{ field: "username", key: `team.signIn.${refused}` as const }] : [];
  return (
    <>
      {demo && <aside className="demo-strip">{t("site.demo")}</aside>}
      <main className="door">
        <Seal size={56} />
        <h1>{t("team.signIn.title")}</h1>
        <p className="quiet">{t("team.signIn.intro")}</p>
        <form method="post" className="form">
          <ErrorSummary issues={issues} />
          <Field
            name="username"
            label={t("team.signIn.username")}
            required
            typed={typed}
            issues={issues}
            autoComplete="username"
            maxLength={60}
          />
          <Field
            name="password"
            type="password"
            label={t("team.signIn.password")}
            required
            typed={{}}
            issues={[]}
            autoComplete="current-password"
          />
          <Button>{t("team.signIn.button")}</Button>
        </form>
        <p className="foot small quiet">
          <a href={href("/")}>{t("team.signIn.public")}</a>
          <a href={language === "zh" ? "/en/staff/sign-in" : "/staff/sign-in"} lang={language === "zh" ? "en" : "zh-CN"}>
            {t("desk.otherLanguage")}
          </a>
        </p>
      </main>
    </>
  );
}
