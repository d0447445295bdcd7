import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { discardDraft } from "#app/plans/drafts/discard-draft.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { answerDraft, draftFor, targetOf } from "./parts/draft-for.server.ts";
import { DraftStep } from "./parts/draft-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json(await draftFor(params.id, by));
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  return answerDraft(request, await discardDraft(targetOf(id, form, by)), form, "/staff/plans");
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.step.discard.title");

export default function Discard() {
  const { t, language } = useWords();
  const draft = useLoaderData<typeof loader>();
  return (
    <DraftStep step="discard" kind="danger" draft={draft} refused={useActionData<typeof action>()}>
      <p>
        {t("plans.step.discard.lost", {
          name: draft.startedBy,
          at: showMoment(draft.startedAt, language),
          count: draft.areas.length,
          changes: draft.revision - 1,
        })}
      </p>
    </DraftStep>
  );
}
