import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { addArea } from "#app/plans/drafts/add-area.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Field } from "#app/web/ui/field.tsx";
import { areaAddress } from "./parts/draft-address.ts";
import { answerDraft, draftFor, targetOf } from "./parts/draft-for.server.ts";
import { DraftStep } from "./parts/draft-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json(await draftFor(params.id, by));
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  const done = await addArea(targetOf(id, form, by), form.text("title"));
  return answerDraft(request, done, form, areaAddress(id, done.area ?? ""));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.step.add.title");

export default function AddArea() {
  const { t } = useWords();
  const draft = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <DraftStep step="add" draft={draft} refused={refused}>
      <Field name="title" label={t("plans.step.add.name")} required typed={refused?.typed ?? {}} issues={refused?.issues ?? []} />
    </DraftStep>
  );
}
