import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { type Step, stepsOf } from "#app/intake/drafts/steps.ts";
import { showDate } from "#app/web/ui/show.ts";
import { nameOf } from "./arrived.tsx";
import type { Review } from "./review.server.ts";

type Part = { step: Step; title: string; rows: { name: string; value: string }[] };

/** The answers as they read on the review: each step's in its words, nothing that was left empty. */
export function useAnswered({ want, answers, topic, files }: Review): Part[] {
  const { t, language } = useWords();
  const said = (name: WordKey, value: string | undefined) => ({ name: t(name), value: value ?? "" });
  const listed = files.map((file, place) => nameOf(file, place, t));
  const named = answers.identity === "real-name";
  const parts: Record<Exclude<Step, "review" | "first">, { title: WordKey; rows: { name: string; value: string }[] }> = {
    story: {
      title: "intake.form.story.title",
      rows: [
        said("intake.form.story.label", answers.story),
        said("intake.form.story.day", answers.happenedOn && showDate(answers.happenedOn, language)),
      ],
    },
    merchant: {
      title: "intake.form.merchant.title",
      rows: [
        said("intake.form.merchant.name", answers.merchantName),
        said("intake.form.merchant.address", answers.merchantAddress),
        said("intake.form.merchant.township", answers.township),
        said("intake.form.merchant.platform", answers.platform),
        said("intake.form.merchant.creditCode", answers.creditCode),
      ],
    },
    topic: { title: "intake.form.topic.title", rows: [said("intake.filing.topic", topic?.[language])] },
    wish: {
      title: "intake.form.wish.title",
      rows: [
        said("intake.form.wish.label", answers.request && t(`intake.requests.${answers.request}` as WordKey)),
        said("intake.form.wish.amount", answers.amountYuan),
        said("intake.form.wish.orderNumber", answers.orderNumber),
      ],
    },
    files: {
      title: "intake.form.photos.title",
      rows: [said("intake.filed.photos", listed.join("\n") || t("intake.submit.review.noFiles"))],
    },
    you: {
      title: "intake.form.you.title",
      rows: [
        said("intake.form.you.name", answers.name),
        said("intake.form.you.phone", answers.phone),
        said("intake.form.you.address", answers.address),
        said("intake.form.you.behalf.label", t(`intake.form.you.behalf.${answers.behalf || "self"}` as WordKey)),
        said("intake.form.you.agentName", answers.behalf === "agent" ? `${answers.agentName} ${answers.agentPhone}` : ""),
        said("intake.form.you.others", answers.behalf === "joint" ? answers.others : ""),
      ],
    },
    identity: {
      title: want === "both" ? "intake.submit.half.title" : "intake.form.you.tipTitle",
      rows: [
        said("intake.filed.identity", answers.identity && t(`intake.identity.${answers.identity}.label` as WordKey)),
        said("intake.form.you.name", want === "tip" && named ? answers.name : ""),
        said("intake.form.you.phone", want === "tip" && answers.identity !== "anonymous" ? answers.phone : ""),
        said("intake.submit.reward.short", answers.wishesReward && t("intake.submit.reward.yes")),
      ],
    },
  };
  return stepsOf[want].flatMap((step) => {
    if (step === "first" || step === "review") return [];
    const { title, rows } = parts[step];
    return [{ step, title: t(title), rows: rows.filter(({ value }) => value) }];
  });
}
