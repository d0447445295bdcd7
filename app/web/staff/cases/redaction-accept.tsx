import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptHit } from "#app/cases/redaction/accept-hit.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { answerStep } from "./parts/case-for.server.ts";
import { hitFor } from "./parts/hit-for.server.ts";
import { HitForm } from "./parts/hit-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json(await hitFor(request, params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { text, typed } = await readForm(request);
  return answerStep(request, number, await acceptHit(number, text("hit"), text("reason"), by), typed);
}

export default function AcceptHit() {
  const { t } = useWords();
  const { known, hit } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { typed = {}, issues = [] } = refused ?? {};
  return (
    <HitForm step="redaction-accept" known={known} hit={hit} refused={refused}>
      <Field
        name="reason"
        type="textarea"
        rows={3}
        label={t("cases.desk.redaction-accept.reason")}
        hint={t("cases.desk.redaction-accept.hint")}
        required
        typed={typed}
        issues={issues}
      />
    </HitForm>
  );
}
