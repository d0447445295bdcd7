import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { requests } from "#app/intake/requests.ts";
import { head } from "#app/web/public/head.ts";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { askedOf, useSheet } from "./sheet.ts";
import { openStep, takeStep } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";

export const loader = (args: LoaderFunctionArgs) => guarded(async () => json((await openStep(args, "wish")).sheet));

export const action = (args: ActionFunctionArgs) => guarded(() => takeStep(args, "wish"));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.wish.title") }));

/** What the operator should do, and what was paid. */
export default function Wish() {
  const sheet = useSheet();
  const asked = askedOf(sheet);
  const { t } = useWords();
  const choices = requests.map((request) => ({ value: request, label: t(`intake.requests.${request}`) }));
  return (
    <StepFrame sheet={sheet} title={t("intake.form.wish.title")}>
      <Field type="radio" name="request" label={t("intake.form.wish.label")} required choices={choices} {...asked} />
      <Field type="number" name="amountYuan" label={t("intake.form.wish.amount")} hint={t("intake.form.wish.amountHint")} {...asked} />
      <Field
        name="orderNumber"
        label={t("intake.form.wish.orderNumber")}
        hint={t("intake.form.wish.orderNumberHint")}
        autoComplete="off"
        {...asked}
      />
    </StepFrame>
  );
}
