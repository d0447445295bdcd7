import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Masked } from "#app/web/ui/masked.tsx";
import { Warnings } from "./warnings.tsx";

const rules = ["people", "numbers", "minors", "companies"] as const;

/** What a writer should have beside the form: what is found to be personal, how to leave it out, and what happens next. */
export function FormHelp({ warnings }: { warnings: Issue[] }) {
  const { t } = useWords();
  return (
    <>
      <Warnings warnings={warnings} />
      <section className="sheet-part">
        <h2>{t("cases.desk.help.redact")}</h2>
        <ul className="rules">
          {rules.map((rule) => (
            <li key={rule}>{t(`cases.desk.help.${rule}`)}</li>
          ))}
        </ul>
        <p>{t("cases.desk.help.box")}</p>
        <p className="sample" lang="zh-CN">
          消费者[遮盖]反映 → 消费者
          <Masked text="[遮盖]" />
          反映
        </p>
      </section>
      <section className="sheet-part">
        <h2>{t("cases.desk.help.next")}</h2>
        <p>{t("cases.desk.help.nextText")}</p>
      </section>
    </>
  );
}
