import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { mergeAreas } from "#app/plans/drafts/merge-areas.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Field } from "#app/web/ui/field.tsx";
import { draftAt } from "./parts/draft-address.ts";
import { answerDraft, areaFor, targetOf } from "./parts/draft-for.server.ts";
import { DraftStep } from "./parts/draft-step.tsx";
import { useNumbers } from "./parts/numbered.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json(await areaFor(params, by));
}

export async function action({ request, params: { id = "", area = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  const into = form.text("into");
  return answerDraft(request, await mergeAreas(targetOf(id, form, by), area, into), form, draftAt(id, into));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.title");

export default function MergeArea() {
  const { t } = useWords();
  const { draft, area } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  const numberOf = useNumbers(draft.areas);
  const others = draft.areas.filter(({ id }) => id !== area.id);
  const choices = others.map(({ id, title }) => ({ value: id, label: `${numberOf(id)} ${title}` }));
  return (
    <DraftStep step="merge" draft={draft} refused={refused} facts={{ title: area.title }} back={draftAt(draft.id, area.id)}>
      <Field name="into" type="radio" label={t("plans.step.merge.into")} choices={choices} required {...asked} />
    </DraftStep>
  );
}
