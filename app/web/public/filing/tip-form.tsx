import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { type Draft, draftOf } from "./draft.ts";
import { FilingForm, Question } from "./filing-form.tsx";
import { MerchantQuestion } from "./merchant-question.tsx";
import type { Offer } from "./offer.server.ts";
import { Photos } from "./photos.tsx";
import { StoryQuestion } from "./story-question.tsx";
import { TopicQuestion } from "./topic-question.tsx";

const identities = ["anonymous", "contact-only", "real-name"] as const;

/** What a tip must say. Who tells it comes last, and is theirs to decide. */
export function TipForm({ offer, draft: given }: { offer: Offer; draft?: Draft }) {
  const { t } = useWords();
  const draft = draftOf(offer, given);
  const asked = { typed: draft.typed, issues: draft.issues };
  const ways = identities.map((identity) => ({
    value: identity,
    label: t(`intake.identity.${identity}.label`),
    hint: t(`intake.identity.${identity}.hint`),
  }));
  return (
    <FilingForm kind="tip" draft={draft}>
      <StoryQuestion kind="tip" draft={draft} />
      <TopicQuestion kind="tip" topics={offer.topics} draft={draft} />
      <MerchantQuestion kind="tip" townships={offer.townships} draft={draft} />
      <Photos draft={draft} />
      <Question title={t("intake.form.you.tipTitle")} className="who">
        <p className="why aside">{t("intake.form.you.tip")}</p>
        <Field type="radio" name="identity" label={t("intake.form.you.identity")} required choices={ways} {...asked} />
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
      </Question>
    </FilingForm>
  );
}
