import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { moveArea } from "#app/plans/drafts/move-area.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Field } from "#app/web/ui/field.tsx";
import { draftAt } from "./parts/draft-address.ts";
import { answerDraft, areaFor, targetOf } from "./parts/draft-for.server.ts";
import { DraftStep } from "./parts/draft-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json(await areaFor(params, by));
}

export async function action({ request, params: { id = "", area = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  const way = form.text("way") === "down" ? "down" : "up";
  return answerDraft(request, await moveArea(targetOf(id, form, by), area, way), form, draftAt(id, area));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.title");

export default function MoveArea() {
  const { t } = useWords();
  const { draft, area } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const choices = (["up", "down"] as const).map((way) => ({ value: way, label: t(`plans.step.move.${way}`) }));
  const typed = { way: "up", ...refused?.typed };
  return (
    <DraftStep step="move" draft={draft} refused={refused} facts={{ title: area.title }} back={draftAt(draft.id, area.id)}>
      <Field name="way" type="radio" label={t("plans.step.move.way")} choices={choices} required typed={typed} issues={[]} />
    </DraftStep>
  );
}
