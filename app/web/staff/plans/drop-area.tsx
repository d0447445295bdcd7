import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { dropArea } from "#app/plans/drafts/drop-area.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { original } from "#app/web/ui/original.ts";
import { draftAddress, draftAt } from "./parts/draft-address.ts";
import { answerDraft, areaFor, targetOf } from "./parts/draft-for.server.ts";
import { DraftStep } from "./parts/draft-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json(await areaFor(params, by));
}

export async function action({ request, params: { id = "", area = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  return answerDraft(request, await dropArea(targetOf(id, form, by), area), form, draftAddress(id));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.title");

export default function DropArea() {
  const { language } = useWords();
  const { draft, area } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <DraftStep step="drop" kind="danger" draft={draft} refused={refused} facts={{ title: area.title }} back={draftAt(draft.id, area.id)}>
      {area.text && (
        <blockquote className="note-line" lang={original(language)}>
          {area.text}
        </blockquote>
      )}
    </DraftStep>
  );
}
