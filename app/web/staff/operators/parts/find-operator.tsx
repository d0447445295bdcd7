import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";

/** Looks through the list by what is typed; the address keeps it. */
export function FindOperator({ asked }: { asked: string }) {
  const { t, href } = useWords();
  return (
    <search>
      <form action={href("/staff/operators")} className="form narrow">
        <Field
          name="q"
          label={t("merchants.operators.find")}
          hint={t("merchants.operators.findHint")}
          required
          maxLength={80}
          autoComplete="off"
          typed={{ q: asked }}
          issues={[]}
        />
        <div className="go">
          <Button kind="quiet">{t("merchants.operators.go")}</Button>
          {asked && <a href={href("/staff/operators")}>{t("merchants.operators.all")}</a>}
        </div>
      </form>
    </search>
  );
}
