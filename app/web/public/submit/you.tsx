import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { behalves } from "#app/intake/to-file.ts";
import { head } from "#app/web/public/head.ts";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { ChangeWant } from "./change-want.tsx";
import { askedOf, useSheet } from "./sheet.ts";
import { openStep, takeStep } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";

export const loader = (args: LoaderFunctionArgs) => guarded(async () => json((await openStep(args, "you")).sheet));

export const action = (args: ActionFunctionArgs) => guarded(() => takeStep(args, "you"));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.you.title") }));

/** Who complains (市监令121 art. 10 to 12), after having been told that the operator will know. */
export default function You() {
  const { typed, ...saved } = useSheet();
  const sheet = { ...saved, typed: { ...typed, behalf: typed.behalf || "self" } };
  const asked = askedOf(sheet);
  const { t } = useWords();
  const ways = behalves.map((value) => ({ value, label: t(`intake.form.you.behalf.${value}`) }));
  const ratherTip = (
    <section className="told">
      <h2>{t("intake.submit.wall.title")}</h2>
      <p>{t("intake.submit.wall.next")}</p>
      <ChangeWant id={sheet.id} want="tip">
        {t("intake.submit.wall.go")}
      </ChangeWant>
    </section>
  );
  return (
    <StepFrame sheet={sheet} title={t("intake.form.you.title")} why={t("intake.form.you.complaint")} className="who" after={ratherTip}>
      <Field name="name" label={t("intake.form.you.name")} required autoComplete="name" {...asked} />
      <Field
        type="tel"
        name="phone"
        label={t("intake.form.you.phone")}
        hint={t("intake.form.you.phoneHint")}
        required
        autoComplete="tel"
        {...asked}
      />
      <Field
        name="address"
        label={t("intake.form.you.address")}
        hint={t("intake.form.you.addressHint")}
        required
        autoComplete="street-address"
        {...asked}
      />
      <Field type="radio" name="behalf" label={t("intake.form.you.behalf.label")} required choices={ways} {...asked} />
      <div className="for-agent">
        <Field
          name="agentName"
          label={t("intake.form.you.agentName")}
          hint={t("intake.form.you.agentHint")}
          required
          autoComplete="off"
          {...asked}
        />
        <Field type="tel" name="agentPhone" label={t("intake.form.you.agentPhone")} required autoComplete="off" {...asked} />
      </div>
      <div className="for-joint">
        <Field
          type="textarea"
          name="others"
          rows={4}
          label={t("intake.form.you.others")}
          hint={t("intake.form.you.othersHint")}
          required
          {...asked}
        />
      </div>
      <Field type="checkbox" name="consent" label={t("intake.form.you.consent")} required {...asked} />
    </StepFrame>
  );
}
