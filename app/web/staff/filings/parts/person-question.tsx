import { useWords } from "#app/i18n/words.tsx";
import { requests } from "#app/intake/requests.ts";
import { Field } from "#app/web/ui/field.tsx";
import type { Sheet } from "./sheet.ts";

const identities = ["anonymous", "contact-only", "real-name"] as const;

/** Who says so: a complaint needs a person, a tip as much of one as the person wants. Sealed with the filing. */
export function PersonQuestion({ sheet: { kind, typed, issues } }: { sheet: Sheet }) {
  const { t } = useWords();
  const asked = { typed, issues, autoComplete: "off" };
  const complaint = kind === "complaint";
  return (
    <>
      {complaint && (
        <Field
          type="radio"
          name="request"
          label={t("intake.taking.request")}
          required
          choices={requests.map((request) => ({ value: request, label: t(`intake.requests.${request}`) }))}
          {...asked}
        />
      )}
      {complaint && <Field type="number" name="amountYuan" label={t("intake.form.wish.amount")} {...asked} />}
      {!complaint && (
        <Field
          type="radio"
          name="identity"
          label={t("intake.taking.identity")}
          required
          choices={identities.map((identity) => ({
            value: identity,
            label: t(`intake.identity.${identity}.label`),
            hint: t(`intake.taking.identities.${identity}`),
          }))}
          {...asked}
        />
      )}
      <Field
        name="name"
        label={t("intake.form.you.name")}
        hint={t("intake.taking.sealed")}
        maxLength={40}
        required={complaint}
        {...asked}
      />
      <Field type="tel" name="phone" label={t("intake.form.you.phone")} required={complaint} {...asked} />
      {complaint && <Field name="address" label={t("intake.form.you.address")} maxLength={120} required {...asked} />}
      {complaint && <Field type="checkbox" name="consent" label={t("intake.taking.consent")} required {...asked} />}
    </>
  );
}
