import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { addSupervisor } from "#app/intake/add-supervisor.ts";
import { townshipsFor } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { FilingStep } from "./parts/filing-step.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.supervisors");
  return json({ townships: await townshipsFor(by) });
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "filings.supervisors");
  const { typed } = await readForm(request);
  const done = await addSupervisor(typed, by);
  if (done.outcome === "added") return goTo(request, "/staff/filings/supervisors");
  return json({ issues: done.issues, typed }, { status: 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.supervisors.new.title");

export default function NewSupervisor() {
  const { t } = useWords();
  const { townships } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  return (
    <FilingStep
      from={{ to: "/staff/filings/supervisors", label: t("intake.supervisors.title") }}
      title={t("intake.supervisors.new.title")}
      intro={t("intake.supervisors.new.intro")}
      button={t("intake.supervisors.new.button")}
      issues={asked.issues}
    >
      <Field name="number" label={t("intake.supervisors.number")} hint={t("intake.supervisors.new.numberHint")} required {...asked} />
      <Field name="name" label={t("intake.supervisors.name")} required autoComplete="off" {...asked} />
      <Field
        type="select"
        name="township"
        label={t("intake.supervisors.township")}
        choices={townships.map((township) => ({ value: township, label: township }))}
        {...asked}
      />
    </FilingStep>
  );
}
