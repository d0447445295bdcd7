import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { type Draft, draftOf } from "./draft.ts";
import { FilingForm, Question } from "./filing-form.tsx";
import { MerchantQuestion } from "./merchant-question.tsx";
import type { Offer } from "./offer.server.ts";
import { Photos } from "./photos.tsx";
import { StoryQuestion } from "./story-question.tsx";
import { TopicQuestion } from "./topic-question.tsx";

const requests = ["return", "exchange", "repair", "refund", "compensation", "apology", "other"] as const;

/** What a complaint must say, in the order people tell it. */
export function ComplaintForm({ offer, draft: given }: { offer: Offer; draft?: Draft }) {
  const { t, href } = useWords();
  const draft = draftOf(offer, given);
  const asked = { typed: draft.typed, issues: draft.issues };
  const wishes = requests.map((request) => ({ value: request, label: t(`intake.requests.${request}`) }));
  return (
    <FilingForm kind="complaint" draft={draft}>
      <StoryQuestion kind="complaint" draft={draft} />
      <TopicQuestion kind="complaint" topics={offer.topics} draft={draft} />
      <MerchantQuestion kind="complaint" townships={offer.townships} draft={draft} />
      <Photos draft={draft} />
      <Question title={t("intake.form.wish.title")}>
        <Field type="radio" name="request" label={t("intake.form.wish.label")} required choices={wishes} {...asked} />
        <Field type="number" name="amountYuan" label={t("intake.form.wish.amount")} hint={t("intake.form.wish.amountHint")} {...asked} />
      </Question>
      <Question title={t("intake.form.you.title")}>
        <p className="why aside">{t("intake.form.you.complaint")}</p>
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
        <Field type="checkbox" name="consent" label={t("intake.form.you.consent")} required {...asked} />
        <p className="why">
          {t("intake.form.you.ratherTip")} <a href={href("/tip")}>{t("common.nav.tip")}</a>
        </p>
      </Question>
    </FilingForm>
  );
}
