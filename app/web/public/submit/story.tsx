import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { head } from "#app/web/public/head.ts";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { askedOf, useSheet } from "./sheet.ts";
import { openStep, takeStep } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";

export const loader = (args: LoaderFunctionArgs) => guarded(async () => json((await openStep(args, "story")).sheet));

export const action = (args: ActionFunctionArgs) => guarded(() => takeStep(args, "story"));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.story.title") }));

/** What happened, and when. */
export default function Story() {
  const sheet = useSheet();
  const asked = askedOf(sheet);
  const { t } = useWords();
  const kind = sheet.want === "tip" ? "tip" : "complaint";
  return (
    <StepFrame sheet={sheet} title={t("intake.form.story.title")}>
      <Field
        type="textarea"
        name="story"
        rows={10}
        label={t("intake.form.story.label")}
        hint={t(`intake.form.story.hint.${kind}`)}
        required
        {...asked}
      />
      <Field type="date" name="happenedOn" label={t("intake.form.story.day")} hint={t("intake.form.story.dayHint")} {...asked} />
    </StepFrame>
  );
}
