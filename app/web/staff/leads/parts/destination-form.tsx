import type { SerializeFrom } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Destinations } from "./destinations-for.server.ts";
import type { Refused } from "./lead-for.server.ts";
import { ProposedWays } from "./proposed-ways.tsx";
import { StepForm } from "./step-form.tsx";

type Props = SerializeFrom<Destinations> & { step: "route" | "rule"; refused?: Refused };

/** Under which topic, to which unit. What the plan proposes is filled in, with its reasons; a person decides. */
export function DestinationForm({ step, lead, choices, proposed, filled, refused }: Props) {
  const { t, language } = useWords();
  const asked = {
    required: true,
    type: "select",
    typed: refused?.typed ?? beginning(proposed, filled),
    issues: refused?.issues ?? [],
  } as const;
  const topics = choices.topics.map((topic) => ({ value: topic.slug, label: topic[language] }));
  const units = choices.units.map(({ slug, name, nameEn }) => ({ value: slug, label: language === "zh" ? name : nameEn }));
  const possible = step === "route" ? lead.can.dispatch : lead.can.rule;
  return (
    <StepForm
      step={step}
      lead={lead}
      possible={possible}
      refused={refused}
      before={<ProposedWays step={step} lead={lead} ways={proposed} />}
    >
      <Field name="topic" label={t("leads.desk.route.topic")} hint={t("leads.desk.route.topicHint")} choices={topics} {...asked} />
      <Field name="unit" label={t("leads.desk.route.unit")} hint={t("leads.desk.route.unitHint")} choices={units} {...asked} />
    </StepForm>
  );
}

/** What a followed proposal says; otherwise the likeliest topic and its owner, unless that unit gave the lead back. */
function beginning(proposed: Props["proposed"], filled: Props["filled"]): Record<string, string> {
  const way = filled.topic ? proposed.find(({ topic }) => topic === filled.topic) : proposed[0];
  const unit = filled.unit ?? (way && !way.gaveBack ? way.unit?.slug : null);
  return { topic: filled.topic ?? way?.topic ?? "", unit: unit ?? "" };
}
