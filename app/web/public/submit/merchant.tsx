import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { knownTownships } from "#app/plans/townships.ts";
import { head } from "#app/web/public/head.ts";
import { Field } from "#app/web/ui/field.tsx";
import { useOperatorOffer } from "#app/web/ui/use-operator-offer.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { askedOf, useSheet } from "./sheet.ts";
import { openStep, takeStep } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";

export const loader = (args: LoaderFunctionArgs) =>
  guarded(async () => json({ ...(await openStep(args, "merchant")).sheet, townships: await knownTownships() }));

export const action = (args: ActionFunctionArgs) => guarded(() => takeStep(args, "merchant"));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.merchant.title") }));

/** Who did it, and where to find them. */
export default function Merchant() {
  const { townships, ...sheet } = useSheet<{ townships: string[] }>();
  const asked = askedOf(sheet);
  const { t } = useWords();
  const offer = useOperatorOffer("/operators");
  const kind = sheet.want === "tip" ? "tip" : "complaint";
  const places = townships.map((township) => ({ value: township, label: township }));
  const quiet = { autoComplete: "off", ...asked };
  return (
    <StepFrame sheet={sheet} title={t("intake.form.merchant.title")}>
      <Field name="merchantName" label={t("intake.form.merchant.name")} hint={t("intake.form.merchant.nameHint")} required {...offer} {...quiet} />
      <Field
        name="merchantAddress"
        label={t("intake.form.merchant.address")}
        hint={t(`intake.form.merchant.addressHint.${kind}`)}
        required={kind === "complaint"}
        {...quiet}
      />
      <Field
        type="select"
        name="township"
        label={t("intake.form.merchant.township")}
        hint={t("intake.form.merchant.townshipHint")}
        choices={places}
        {...asked}
      />
      <Field name="platform" label={t("intake.form.merchant.platform")} hint={t("intake.form.merchant.platformHint")} {...quiet} />
      <Field name="creditCode" label={t("intake.form.merchant.creditCode")} hint={t("intake.form.merchant.creditCodeHint")} {...quiet} />
      <script type="module" src="/scripts/operators.js" />
    </StepFrame>
  );
}
