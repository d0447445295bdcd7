import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { useOperatorOffer } from "#app/web/ui/use-operator-offer.ts";
import type { Sheet } from "./sheet.ts";

/** What happened, what it is about, and where. */
export function StoryQuestion({ sheet: { kind, topics, townships, typed, issues } }: { sheet: Sheet }) {
  const { t, language, href } = useWords();
  const asked = { typed, issues };
  const offer = useOperatorOffer(href("/staff/filings/operators"));
  return (
    <>
      <Field
        type="textarea"
        name="story"
        rows={8}
        label={t("intake.taking.story")}
        hint={t("intake.taking.storyHint")}
        required
        {...asked}
      />
      <Field type="date" name="happenedOn" label={t("intake.form.story.day")} {...asked} />
      <Field
        type="select"
        name="topic"
        label={t("intake.taking.topic")}
        hint={t("intake.taking.topicHint")}
        required
        choices={topics.map((topic) => ({ value: topic.slug, label: topic[language] }))}
        {...asked}
      />
      <Field name="merchantName" label={t("intake.form.merchant.name")} maxLength={80} required autoComplete="off" {...offer} {...asked} />
      <Field
        name="merchantAddress"
        label={t("intake.form.merchant.address")}
        maxLength={120}
        required={kind === "complaint"}
        autoComplete="off"
        {...asked}
      />
      <Field
        type="select"
        name="township"
        label={t("intake.form.merchant.township")}
        choices={townships.map((township) => ({ value: township, label: township }))}
        {...asked}
      />
    </>
  );
}
