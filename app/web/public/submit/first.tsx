import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { firsts } from "#app/intake/drafts/first.ts";
import { head } from "#app/web/public/head.ts";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { FirstElsewhere } from "./first-elsewhere.tsx";
import { askedOf, useSheet } from "./sheet.ts";
import { openStep, takeFirst } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";

export const loader = (args: LoaderFunctionArgs) => guarded(async () => json((await openStep(args, "first")).sheet));

export const action = (args: ActionFunctionArgs) => guarded(() => takeFirst(args));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.submit.first.title") }));

/** Before anybody writes a word: who would be helped faster elsewhere is told where. */
export default function First() {
  const sheet = useSheet();
  const asked = askedOf(sheet);
  const { t } = useWords();
  const choices = firsts.map((value) => ({ value, label: t(`intake.submit.first.${value}`) }));
  return (
    <StepFrame sheet={sheet} title={t("intake.submit.first.title")} before={<FirstElsewhere sheet={sheet} />}>
      <Field type="radio" name="first" label={t("intake.submit.first.label")} required choices={choices} {...asked} />
    </StepFrame>
  );
}
