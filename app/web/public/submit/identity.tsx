import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { head } from "#app/web/public/head.ts";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { askedOf, useSheet } from "./sheet.ts";
import { openStep, takeStep } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";

export const loader = (args: LoaderFunctionArgs) => guarded(async () => json((await openStep(args, "identity")).sheet));

export const action = (args: ActionFunctionArgs) => guarded(() => takeStep(args, "identity"));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.you.tipTitle") }));

const identities = ["anonymous", "contact-only", "real-name"] as const;

/** Who tells it is theirs to decide. Of who complains as well the tip's half is asked only how it is signed. */
export default function Identity() {
  const sheet = useSheet();
  const asked = askedOf(sheet);
  const { t } = useWords();
  const both = sheet.want === "both";
  const ways = identities.map((value) => ({
    value,
    label: t(`intake.identity.${value}.label`),
    hint: t(`intake.identity.${value}.hint`),
  }));
  return (
    <StepFrame
      sheet={sheet}
      title={t(both ? "intake.submit.half.title" : "intake.form.you.tipTitle")}
      why={t(both ? "intake.submit.half.why" : "intake.form.you.tip")}
      className="who"
    >
      <Field type="radio" name="identity" label={t("intake.form.you.identity")} required choices={ways} {...asked} />
      {both || (
        <>
          <p className="why nameless">{t("intake.form.you.nameless")}</p>
          <div className="named">
            <div className="real">
              <Field
                name="name"
                label={t("intake.form.you.name")}
                hint={t("intake.form.you.nameHint")}
                required
                autoComplete="off"
                {...asked}
              />
            </div>
            <Field
              type="tel"
              name="phone"
              label={t("intake.form.you.phone")}
              hint={t("intake.form.you.phoneTipHint")}
              required
              autoComplete="off"
              {...asked}
            />
          </div>
        </>
      )}
      <Field type="checkbox" name="wishesReward" label={t("intake.submit.reward.label")} hint={t("intake.submit.reward.hint")} {...asked} />
    </StepFrame>
  );
}
