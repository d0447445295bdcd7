import { inLanguage } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";

/** The same form in the other language, with everything that is written so far; the switch in the head begins anew. */
export function OtherLanguage({ kind }: { kind: "complaint" | "tip" }) {
  const { t, language } = useWords();
  const other = language === "zh" ? "en" : "zh";
  return (
    <p className="over">
      <button type="submit" className="button quiet" formAction={inLanguage(`/${kind}/look`, other)} formNoValidate>
        <span lang={other === "zh" ? "zh-CN" : "en"}>{t("intake.form.over.language")}</span>
      </button>{" "}
      <span className="small quiet">{t("intake.form.over.keeps")}</span>
    </p>
  );
}
