import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { describeDraft } from "#app/plans/drafts/describe-draft.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Field } from "#app/web/ui/field.tsx";
import { draftAddress } from "./parts/draft-address.ts";
import { answerDraft, draftFor, targetOf } from "./parts/draft-for.server.ts";
import { DraftStep } from "./parts/draft-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json(await draftFor(params.id, by));
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  return answerDraft(request, await describeDraft(targetOf(id, form, by), form.typed), form, draftAddress(id));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.step.about.title");

export default function About() {
  const { t } = useWords();
  const draft = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const known = { title: draft.title, year: draft.year ? String(draft.year) : "", bureau: draft.bureau ?? "" };
  const asked = { typed: refused?.typed ?? known, issues: refused?.issues ?? [] };
  return (
    <DraftStep step="about" draft={draft} refused={refused}>
      <Field name="title" type="textarea" rows={2} label={t("plans.step.about.name")} required {...asked} />
      <Field name="year" inputMode="numeric" label={t("plans.step.about.year")} hint={t("plans.step.about.yearHint")} required {...asked} />
      <Field name="bureau" label={t("plans.step.about.bureau")} {...asked} />
    </DraftStep>
  );
}
