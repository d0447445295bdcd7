import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { addOperator } from "#app/merchants/add-operator.ts";
import { townshipsFor } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { FilingStep } from "#app/web/staff/filings/parts/filing-step.tsx";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { OperatorFields } from "./parts/operator-fields.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json({ townships: await townshipsFor(by) });
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const { typed } = await readForm(request);
  const done = await addOperator(typed, by);
  if (done.outcome === "added") return goTo(request, `/staff/operators?q=${encodeURIComponent(typed.name ?? "")}`);
  return json({ issues: done.issues, typed }, { status: 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "merchants.operators.new.title");

export default function NewOperator() {
  const { t } = useWords();
  const { townships } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  return (
    <FilingStep
      from={{ to: "/staff/operators", label: t("merchants.operators.title") }}
      title={t("merchants.operators.new.title")}
      intro={t("merchants.operators.new.intro")}
      button={t("merchants.operators.new.button")}
      issues={asked.issues}
    >
      <OperatorFields townships={townships} {...asked} />
    </FilingStep>
  );
}
