import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { maskHit } from "#app/cases/redaction/mask-hit.ts";
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
  return answerStep(request, number, await maskHit(number, text("hit"), text("to").trim(), by), typed);
}

export default function MaskHit() {
  const { t, href } = useWords();
  const { known, hit } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { typed = { to: hit?.mask ?? "" }, issues = [] } = refused ?? {};
  return (
    <HitForm step="redaction-mask" known={known} hit={hit} refused={refused}>
      <Field
        name="to"
        label={t("cases.desk.redaction-mask.to")}
        hint={t("cases.desk.redaction-mask.hint")}
        maxLength={200}
        typed={typed}
        issues={issues}
      />
      <p className="quiet">
        {t("cases.desk.redaction-mask.rewrite")}{" "}
        <a href={href(`/staff/cases/${known.number}/edit`)}>{t("cases.desk.redaction-mask.edit")}</a>
      </p>
    </HitForm>
  );
}
