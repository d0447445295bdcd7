import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { lookAtStory, type Proposal } from "#app/intake/look-at-story.ts";
import { offeredTopics, type Topic } from "#app/plans/topics.ts";
import { head } from "#app/web/public/head.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { Rather } from "./rather.tsx";
import { askedOf, useSheet } from "./sheet.ts";
import { openStep, takeStep } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";
import { TopicChoice } from "./topic-choice.tsx";

export const loader = (args: LoaderFunctionArgs) =>
  guarded(async () => {
    const { sheet, draft } = await openStep(args, "topic");
    const [topics, proposal] = await Promise.all([offeredTopics(), lookAtStory(draft.answers)]);
    return json({ ...sheet, topics, proposal });
  });

export const action = (args: ActionFunctionArgs) => guarded(() => takeStep(args, "topic"));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.topic.title") }));

/** What it is about: what the words suggest stands first, and the choice is the writer's. */
export default function TopicStep() {
  const { topics, proposal, ...sheet } = useSheet<{ topics: Topic[]; proposal: Proposal }>();
  const { t } = useWords();
  return (
    <StepFrame
      sheet={sheet}
      title={t("intake.form.topic.title")}
      after={proposal.elsewhere ? null : <Rather sheet={sheet} type={proposal.type} />}
    >
      {proposal.elsewhere && <Elsewhere slug={proposal.elsewhere} />}
      <TopicChoice topics={topics} proposal={proposal} {...askedOf(sheet)} />
    </StepFrame>
  );
}
